import type { Endpoint } from 'payload'
import { ownerFieldOf, type AnyGovernedKind } from '../../model/record'
import { bulkEndpoint } from '../bulk-edit/bulk-edit-endpoint'
import { transitionEndpoints } from '../workflow/engine/transition-endpoints'
import { erasureEndpoint } from '../erasure/erasure-endpoint'
import { gapsEndpoint } from '../readiness/gaps-endpoint'
import { holdingsHistoryEndpoint, recordHistoryEndpoint } from '../activity/record-history-endpoints'
import { mergeEndpoints } from '../merge/merge-endpoints'
import type { EditorialContext } from '../state/editorial-context'
import { commentEndpoints } from '../review/comments'
import { diffEndpoint } from '../review/diff-endpoint'
import { offerEndpoints } from '../transfer/offer-endpoints'
import { policiesEndpoints } from '../review/policies-endpoint'
import { timelineEndpoint } from '../activity/timeline-endpoint'
import { usesEndpoint } from '../review/uses-endpoint'
import { similarEndpoint } from '../search/similar-endpoint'

/** The endpoints that every kind has, under its own path. */
const ofEveryKind = (context: EditorialContext, kind: AnyGovernedKind): Endpoint[] => {
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

/** All endpoints of a kind besides reading and saving. */
export const recordEndpoints = (context: EditorialContext, kind: AnyGovernedKind): Endpoint[] => {
  const { slug } = kind
  // the exhibit's own review rules belong to its site
  if (kind.global) return [...ofEveryKind(context, kind), ...policiesEndpoints(kind)]
  const isOwner = kind.ownedThrough === 'id'
  return [
    ...ofEveryKind(context, kind),
    // a kind that owns itself owns others too
    ...(isOwner ? [...policiesEndpoints(kind), gapsEndpoint(context, slug), holdingsHistoryEndpoint(slug)] : []),
    ...(kind.bulkEditable ? [bulkEndpoint(context, kind)] : []),
    ...(ownerFieldOf(kind) === null ? [] : offerEndpoints(context, kind)),
    erasureEndpoint(context, kind),
    similarEndpoint(slug),
    ...(kind.mergeable ? mergeEndpoints(context, slug) : []),
  ]
}
