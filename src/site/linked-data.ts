import { linkedDataOf } from '../model/linked-data'
import type { Site } from './stored'

/** schema.org `WebSite`. */
export const linkedData = linkedDataOf<Site>()({
  schema: 'WebSite',
  edm: null,
  fields: {
    title: { dcterms: 'dcterms:title', schema: 'schema:name' },
    accessibilityStatement: { schema: 'schema:accessibilitySummary' },
  },
})
