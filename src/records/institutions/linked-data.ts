import { linkedDataOf } from '../../model/linked-data'
import type { Institution } from './stored'

/** EDM Definition 5.2.8, class `edm:Agent`. */
export const linkedData = linkedDataOf<Institution>()({
  schema: 'Organization',
  edm: 'edm:Agent',
  fields: {
    name: { dcterms: 'dcterms:title', schema: 'schema:name', edm: 'skos:prefLabel' },
    shortName: { dcterms: 'dcterms:alternative', schema: 'schema:alternateName', edm: 'skos:altLabel' },
    parent: { dcterms: 'dcterms:isPartOf', schema: 'schema:parentOrganization', edm: 'dcterms:isPartOf' },
    about: { dcterms: 'dcterms:description', schema: 'schema:description', edm: 'skos:note' },
    homepage: { schema: 'schema:url' },
    logo: { schema: 'schema:logo' },
    'variants.form': {
      dcterms: 'dcterms:alternative',
      schema: 'schema:alternateName',
      edm: 'skos:altLabel',
    },
    founded: { schema: 'schema:foundingDate', edm: 'rdaGr2:dateOfEstablishment' },
    dissolved: { schema: 'schema:dissolutionDate', edm: 'rdaGr2:dateOfTermination' },
    'authorities.uri': { schema: 'schema:sameAs', edm: 'owl:sameAs' },
    publicContact: { schema: 'schema:contactPoint' },
  },
})
