import { linkedDataOf } from '../../model/linked-data'
import type { Section } from './stored'

/** A part of a page: schema.org `WebPageElement`. */
export const linkedData = linkedDataOf<Section>()({
  schema: 'WebPageElement',
  edm: null,
  fields: {
    title: { dcterms: 'dcterms:title', schema: 'schema:name' },
    kicker: { schema: 'schema:alternativeHeadline' },
    lead: { dcterms: 'dcterms:abstract', schema: 'schema:abstract' },
    theme: { dcterms: 'dcterms:subject', schema: 'schema:about' },
    'placements.of': { dcterms: 'dcterms:references', schema: 'schema:mentions' },
  },
})
