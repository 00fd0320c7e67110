import { linkedDataOf } from '../../model/linked-data'
import type { Theme } from './stored'

/** A theme is a subject of holdings: `skos:Concept` in EDM Definition 5.2.8, schema.org `DefinedTerm`. */
export const linkedData = linkedDataOf<Theme>()({
  schema: 'DefinedTerm',
  edm: 'skos:Concept',
  fields: {
    title: { dcterms: 'dcterms:title', schema: 'schema:name', edm: 'skos:prefLabel' },
    intro: { dcterms: 'dcterms:description', schema: 'schema:description', edm: 'skos:note' },
    parent: { dcterms: 'dcterms:isPartOf', edm: 'skos:broader' },
    related: { dcterms: 'dcterms:relation', edm: 'skos:related' },
    'hero.of': { schema: 'schema:image' },
  },
})
