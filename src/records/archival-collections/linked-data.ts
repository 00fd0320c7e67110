import { linkedDataOf } from '../../model/linked-data'
import type { ArchivalCollection } from './stored'

/** Its fields are those of ISAD(G), which the public view cites; EDM describes a collection as a cultural heritage object. */
export const linkedData = linkedDataOf<ArchivalCollection>()({
  schema: 'ArchiveComponent',
  edm: 'edm:ProvidedCHO',
  fields: {
    title: { dcterms: 'dcterms:title', schema: 'schema:name', edm: 'dc:title' },
    repository: { schema: 'schema:holdingArchive', edm: 'ore:Aggregation/edm:dataProvider' },
    parent: { dcterms: 'dcterms:isPartOf', schema: 'schema:isPartOf', edm: 'dcterms:isPartOf' },
    refCode: { dcterms: 'dcterms:identifier', schema: 'schema:identifier', edm: 'dc:identifier' },
    'creators.agent': { dcterms: 'dcterms:creator', schema: 'schema:creator', edm: 'dc:creator' },
    dates: { dcterms: 'dcterms:created', schema: 'schema:dateCreated', edm: 'dcterms:created' },
    extent: { dcterms: 'dcterms:extent', schema: 'schema:materialExtent', edm: 'dcterms:extent' },
    abstract: { dcterms: 'dcterms:abstract', schema: 'schema:abstract', edm: 'dc:description' },
    scope: { dcterms: 'dcterms:description', schema: 'schema:description', edm: 'dc:description' },
    accessRestrict: { dcterms: 'dcterms:accessRights', schema: 'schema:conditionsOfAccess' },
    useRestrict: { dcterms: 'dcterms:rights', schema: 'schema:usageInfo', edm: 'dc:rights' },
    languages: { dcterms: 'dcterms:language', schema: 'schema:inLanguage', edm: 'dc:language' },
    findingAidUrl: {
      dcterms: 'dcterms:isReferencedBy',
      schema: 'schema:subjectOf',
      edm: 'dcterms:isReferencedBy',
    },
  },
})
