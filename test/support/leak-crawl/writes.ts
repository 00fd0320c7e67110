import type { GraphQLSchema } from 'graphql'
import type { Crawler } from './canaries'
import type { Ground } from './ground'
import type { Pair } from './request'
import { addressed, named, unsaid } from './write-addresses'
import { many, mutations, relations, revisions, uploads, words } from './write-records'

/** Pairs of writes that must be answered alike, made of what may not be known. */
export const writeProbes = (schema: GraphQLSchema, ground: Ground, as: Crawler): Pair[] => [
  ...many(ground, as),
  ...revisions(ground, as),
  ...addressed(ground, as),
  ...unsaid(ground, as),
  ...named(ground, as),
  ...relations(ground, as),
  ...mutations(schema, ground, as),
  ...words(ground, as),
  ...uploads(ground, as),
]
