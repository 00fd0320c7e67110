import { linkedDataOf } from '../../model/linked-data'
import type { Testimonial } from './stored'

/** A quotation; the exhibit gathers it and no institution holds it, so EDM has no class for it. */
export const linkedData = linkedDataOf<Testimonial>()({
  schema: 'Quotation',
  edm: null,
  fields: {
    quote: { dcterms: 'dcterms:description', schema: 'schema:text' },
    speaker: { dcterms: 'dcterms:creator', schema: 'schema:creator' },
    displayName: { dcterms: 'dcterms:creator', schema: 'schema:creator' },
    source: { dcterms: 'dcterms:source', schema: 'schema:citation' },
    media: { schema: 'schema:associatedMedia' },
    themes: { dcterms: 'dcterms:subject', schema: 'schema:about' },
  },
})
