import { linkedDataOf } from '../../model/linked-data'
import type { Article } from './stored'

/** schema.org `Article`; no cultural heritage object, so EDM has no class for it. */
export const linkedData = linkedDataOf<Article>()({
  schema: 'Article',
  edm: null,
  fields: {
    title: { dcterms: 'dcterms:title', schema: 'schema:headline' },
    kind: { dcterms: 'dcterms:type', schema: 'schema:genre' },
    institution: { schema: 'schema:sourceOrganization' },
    standfirst: { dcterms: 'dcterms:abstract', schema: 'schema:abstract' },
    'hero.of': { schema: 'schema:image' },
    body: { schema: 'schema:articleBody' },
    'authors.person': { dcterms: 'dcterms:creator', schema: 'schema:author' },
    publishedOn: { dcterms: 'dcterms:issued', schema: 'schema:datePublished' },
    'source.publisher': { dcterms: 'dcterms:publisher', schema: 'schema:publisher' },
    'source.url': { dcterms: 'dcterms:source', schema: 'schema:isBasedOn' },
    'source.licence': { dcterms: 'dcterms:license', schema: 'schema:license' },
    'counterpart.article': { dcterms: 'dcterms:relation', schema: 'schema:mentions' },
    acknowledgement: { schema: 'schema:funding' },
    'corrections.text': { schema: 'schema:correction' },
  },
})
