import { linkedDataOf } from '../../model/linked-data'
import type { Person } from './stored'

/** EDM Definition 5.2.8, class `edm:Agent`, which takes dates and biographies from RDA Group 2 elements. */
export const linkedData = linkedDataOf<Person>()({
  schema: 'Person',
  edm: 'edm:Agent',
  fields: {
    name: { dcterms: 'dcterms:title', schema: 'schema:name', edm: 'skos:prefLabel' },
    'nameParts.family': { schema: 'schema:familyName' },
    'nameParts.given': { schema: 'schema:givenName' },
    'nameParts.patronymic': { schema: 'schema:additionalName' },
    'nameParts.honorific': { schema: 'schema:honorificPrefix' },
    'variants.form': {
      dcterms: 'dcterms:alternative',
      schema: 'schema:alternateName',
      edm: 'skos:altLabel',
    },
    'life.born': { schema: 'schema:birthDate', edm: 'rdaGr2:dateOfBirth' },
    'life.died': { schema: 'schema:deathDate', edm: 'rdaGr2:dateOfDeath' },
    biography: {
      dcterms: 'dcterms:description',
      schema: 'schema:description',
      edm: 'rdaGr2:biographicalInformation',
    },
    portrait: { schema: 'schema:image' },
    'affiliations.institution': { schema: 'schema:affiliation' },
    'affiliations.name': { schema: 'schema:affiliation' },
    'relations.person': {
      dcterms: 'dcterms:relation',
      schema: [
        'schema:knows',
        'schema:spouse',
        'schema:parent',
        'schema:children',
        'schema:sibling',
        'schema:relatedTo',
        'schema:colleague',
      ],
      edm: 'edm:isRelatedTo',
    },
    'authorities.uri': { schema: 'schema:sameAs', edm: 'owl:sameAs' },
  },
})
