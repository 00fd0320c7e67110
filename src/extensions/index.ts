import type { Extensions } from '../editorial'

/** What this installation adds to Vitrine: collections, endpoints, plugins and screens. docs/extending.md says how. */
export const extensions: Extensions = {}
