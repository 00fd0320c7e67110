import { linkedDataOf } from '../../model/linked-data'
import type { Item } from './stored'

/**
 * A holding is an `edm:ProvidedCHO`; its institution, licence and pictures are those of its `ore:Aggregation` (EDM
 * Definition 5.2.8). The role of an agent, a place or a relation decides which property it is.
 */
export const linkedData = linkedDataOf<Item>()({
  schema: 'ArchiveComponent',
  edm: 'edm:ProvidedCHO',
  fields: {
    title: { dcterms: 'dcterms:title', schema: 'schema:name', edm: 'dc:title' },
    'altTitles.title': {
      dcterms: 'dcterms:alternative',
      schema: 'schema:alternateName',
      edm: 'dcterms:alternative',
    },
    description: { dcterms: 'dcterms:description', schema: 'schema:description', edm: 'dc:description' },
    // DCMI Type Vocabulary; EDM has five types of its own, obligatory
    type: { dcterms: 'dcterms:type', edm: 'edm:type' },
    genre: { dcterms: 'dcterms:type', schema: 'schema:genre', edm: 'dc:type' },
    date: { dcterms: 'dcterms:created', schema: 'schema:dateCreated', edm: 'dcterms:created' },
    creditLine: { schema: 'schema:creditText' },
    'rights.uri': { dcterms: 'dcterms:rights', schema: 'schema:license', edm: 'ore:Aggregation/edm:rights' },
    'rights.statement': { dcterms: 'dcterms:rights', schema: 'schema:copyrightNotice', edm: 'dc:rights' },
    'rights.holder': { dcterms: 'dcterms:rightsHolder', schema: 'schema:copyrightHolder', edm: 'dc:rights' },
    'access.level': { dcterms: 'dcterms:accessRights', schema: 'schema:conditionsOfAccess' },
    shelfmark: { dcterms: 'dcterms:identifier', schema: 'schema:identifier', edm: 'dc:identifier' },
    container: { schema: 'schema:itemLocation' },
    sourceUrl: { schema: 'schema:mainEntityOfPage', edm: 'ore:Aggregation/edm:isShownAt' },
    institution: { schema: 'schema:holdingArchive', edm: 'ore:Aggregation/edm:dataProvider' },
    archivalCollection: { dcterms: 'dcterms:isPartOf', schema: 'schema:isPartOf', edm: 'dcterms:isPartOf' },
    'agents.agent': {
      dcterms: ['dcterms:creator', 'dcterms:contributor', 'dcterms:publisher'],
      schema: ['schema:creator', 'schema:contributor', 'schema:publisher'],
      edm: ['dc:creator', 'dc:contributor', 'dc:publisher'],
    },
    'depicts.person': { dcterms: 'dcterms:subject', schema: 'schema:about', edm: 'dc:subject' },
    'places.place': {
      dcterms: 'dcterms:spatial',
      schema: ['schema:locationCreated', 'schema:contentLocation'],
      edm: 'dcterms:spatial',
    },
    events: { dcterms: 'dcterms:subject', schema: 'schema:about', edm: 'dc:subject' },
    themes: { dcterms: 'dcterms:subject', schema: 'schema:about', edm: 'dc:subject' },
    'subjects.label': { dcterms: 'dcterms:subject', schema: 'schema:about', edm: 'dc:subject' },
    'subjects.uri': { dcterms: 'dcterms:subject', schema: 'schema:about', edm: 'dc:subject' },
    languages: { dcterms: 'dcterms:language', schema: 'schema:inLanguage', edm: 'dc:language' },
    medium: { dcterms: 'dcterms:medium', schema: 'schema:material', edm: 'dcterms:medium' },
    extent: { dcterms: 'dcterms:extent', schema: 'schema:materialExtent', edm: 'dcterms:extent' },
    // the first file is the one that is shown, others are further views
    media: {
      schema: 'schema:associatedMedia',
      edm: ['ore:Aggregation/edm:isShownBy', 'ore:Aggregation/edm:hasView'],
    },
    'relations.item': {
      dcterms: [
        'dcterms:relation',
        'dcterms:isPartOf',
        'dcterms:hasPart',
        'dcterms:isVersionOf',
        'dcterms:isFormatOf',
        'dcterms:references',
      ],
      schema: ['schema:mentions', 'schema:isPartOf', 'schema:hasPart', 'schema:isBasedOn'],
      edm: [
        'edm:isRelatedTo',
        'dcterms:isPartOf',
        'dcterms:hasPart',
        'dcterms:isVersionOf',
        'dcterms:isFormatOf',
        'dcterms:references',
      ],
    },
  },
})
