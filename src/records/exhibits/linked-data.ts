import { linkedDataOf } from '../../model/linked-data'
import type { Exhibit } from './stored'

/** A page of a collection of things: schema.org `CollectionPage`; EDM describes the holdings alone. */
export const linkedData = linkedDataOf<Exhibit>()({
  schema: 'CollectionPage',
  edm: null,
  fields: {
    title: { dcterms: 'dcterms:title', schema: 'schema:name' },
    statement: { dcterms: 'dcterms:description', schema: 'schema:description' },
    sections: { dcterms: 'dcterms:hasPart', schema: 'schema:hasPart' },
    partners: { dcterms: 'dcterms:contributor', schema: 'schema:contributor' },
  },
})
