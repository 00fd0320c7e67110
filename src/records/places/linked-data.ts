import { linkedDataOf } from '../../model/linked-data'
import type { Place } from './stored'

/** EDM Definition 5.2.8, class `edm:Place`; its coordinates are WGS 84, those of schema.org too. */
export const linkedData = linkedDataOf<Place>()({
  schema: 'Place',
  edm: 'edm:Place',
  fields: {
    name: { dcterms: 'dcterms:title', schema: 'schema:name', edm: 'skos:prefLabel' },
    parent: { dcterms: 'dcterms:isPartOf', schema: 'schema:containedInPlace', edm: 'dcterms:isPartOf' },
    'point.lat': { schema: 'schema:latitude', edm: 'wgs84_pos:lat' },
    'point.long': { schema: 'schema:longitude', edm: 'wgs84_pos:long' },
    'variants.form': {
      dcterms: 'dcterms:alternative',
      schema: 'schema:alternateName',
      edm: 'skos:altLabel',
    },
    'authorities.uri': { schema: 'schema:sameAs', edm: 'owl:sameAs' },
  },
})
