import type { Endpoint } from 'payload'
import { ownerFieldOf, type AnyRecordKind } from '../kernel/record'
import { bulkEndpoint } from './bulk/bulk-endpoint'
import { transitionEndpoints } from './endpoints'
import { erasureEndpoint } from './erasing/erasure-endpoint'
import { gapsEndpoint } from './gaps/gaps-endpoint'
import { holdingsHistoryEndpoint, recordHistoryEndpoint } from './histories/record-history-endpoints'
import { mergeEndpoints } from './merging/endpoints'
import type { EditorialContext } from './records'
import { commentEndpoints } from './reviewing/comments'
import { diffEndpoint } from './reviewing/diff-endpoint'
import { offerEndpoints } from './reviewing/offer-endpoints'
import { policiesEndpoints } from './reviewing/policies-endpoint'
import { timelineEndpoint } from './histories/timeline-endpoint'
import { usesEndpoint } from './reviewing/uses'
import { similarEndpoint } from './searching/similar-endpoint'

/** What everybody asks of a record of any kind, under its own address. */
const ofEveryKind = (context: EditorialContext, kind: AnyRecordKind): Endpoint[] => {
  const entityType = kind.global ? 'global' : 'collection'
  return [
    ...transitionEndpoints(context, kind.slug, entityType),
    usesEndpoint(context, kind.slug, entityType),
    diffEndpoint(kind),
    recordHistoryEndpoint(kind.slug, entityType),
    timelineEndpoint(kind),
    ...commentEndpoints(kind.slug, entityType),
  ]
}

/** All that is asked of the records of a kind beside reading and saving them. */
export const recordEndpoints = (context: EditorialContext, kind: AnyRecordKind): Endpoint[] => {
  const { slug } = kind
  // the policies of the exhibit itself lie with its site
  if (kind.global) return [...ofEveryKind(context, kind), ...policiesEndpoints(kind)]
  const isOwner = kind.ownedThrough === 'id'
  return [
    ...ofEveryKind(context, kind),
    // what owns itself owns others too
    ...(isOwner ? [...policiesEndpoints(kind), gapsEndpoint(context, slug), holdingsHistoryEndpoint(slug)] : []),
    ...(kind.ownedThrough === 'institution' ? [bulkEndpoint(slug)] : []),
    ...(ownerFieldOf(kind) === null ? [] : offerEndpoints(context, kind)),
    erasureEndpoint(context, kind),
    similarEndpoint(slug),
    ...(kind.mergeable ? mergeEndpoints(context, slug) : []),
  ]
}
