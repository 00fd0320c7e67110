import type { GraphQLSchema } from 'graphql'
import type { Crawler } from './canaries'
import type { Fixtures } from './fixtures'
import type { Pair } from './request'
import { addressed, named, unsaid } from './write-addresses'
import { many, mutations, relations, revisions, uploads, textProbes } from './write-records'

/** Pairs of writes with equal responses, made of hidden values. */
export const writeProbes = (schema: GraphQLSchema, fixtures: Fixtures, as: Crawler): Pair[] => [
  ...many(fixtures, as),
  ...revisions(fixtures, as),
  ...addressed(fixtures, as),
  ...unsaid(fixtures, as),
  ...named(fixtures, as),
  ...relations(fixtures, as),
  ...mutations(schema, fixtures, as),
  ...textProbes(fixtures, as),
  ...uploads(fixtures, as),
]
