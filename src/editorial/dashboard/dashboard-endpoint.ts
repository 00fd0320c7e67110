import type { Endpoint } from 'payload'
import { z } from 'zod'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { isCoordinator, deskPolicy, languagesOf, institutionsPreparedBy, institutionsApprovedBy } from '../../policy'
import { policiesOf } from '../workflow/policies'
import type { EditorialContext } from '../state/editorial-context'
import { Title, titleIn } from '../search/titles'
import { beingArranged, changedSince, toPublish, toReview, usedByOthers } from './coordinator-sections'
import type { DashboardRequest } from './list-records'
import { changesRequested, gapsOfInstitutions, myDrafts, untranslated } from './editor-sections'
import { setupSteps } from './setup-steps'
import { dashboard } from '../../contract/dashboard'
import { handle } from '../http/handle'

const Names = z.array(z.object({ id: z.string(), title: Title }))

/** A person's institutions by name; one statement. */
const named = async ({ req, context }: DashboardRequest, ids: readonly string[]) => {
  const rows = Names.parse(
    await sessionQuery(
      req,
      `select id, title from editorial.search where kind = any($1::text[]) and id = any($2::text[]) and text = 'newest'`,
      [context.kinds.flatMap(({ slug, ownedThrough }) => (ownedThrough === 'id' ? [slug] : [])), ids],
    ),
  )
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id)
    return { id, name: row ? titleIn(row.title, req.locale ?? undefined) : null }
  })
}

/** The review rules of each institution. */
const policiesFor = async ({ req }: DashboardRequest, institutions: readonly string[]) => {
  const policies = await policiesOf(req, institutions)
  return institutions.map((institution) => {
    const { fourEyes, mayPublish } = policies(institution)
    return { institution, fourEyes, mayPublishOwnHoldings: mayPublish }
  })
}

/**
 * `GET /api/desk/start?locale=`: the start page of a logged-in user, by their roles: `{ roles, institutions: [{ id,
 * name }], drafts, changes, gaps, review, publish, uses, policies, sections, since, setup, untranslated }`; members
 * that do not apply to the roles are absent, `setup` also once its steps are done. `drafts`, `review` and the like: `{ docs: [{ kind, id, owner, live, work,
 * revision, title, changedAt, submittedAt }], more }`, at most eight, of records they prepare; `changes` with `comment`
 * and `by`; `gaps`: `[{ institution, records, more }]`; `uses`: public records, with `of`. The number of statements
 * does not depend on the number of records.
 */
export const dashboardEndpoint = (context: EditorialContext): Endpoint =>
  handle(dashboard, async ({ req, person: { id }, actor, query }) => {
    if (actor.as !== 'user' || deskPolicy.start.where(actor) !== true)
      throw new ApiError('forbidden', 'This is for people of the exhibit.')
    query('The start page is asked for with nothing but a language.')
    const request: DashboardRequest = { req, context, actor, person: String(id) }
    const roles = [...new Set(actor.memberships.map(({ role }) => role))]
    const theirs = institutionsPreparedBy(actor)
    const approvableInstitutions = institutionsApprovedBy(actor)
    const mayCoordinate = isCoordinator.where(actor) === true
    const setup = mayCoordinate || roles.includes('admin') ? await setupSteps(request) : undefined
    return {
      roles,
      institutions: await named(request, theirs),
      ...((theirs.length > 0 || mayCoordinate) && {
        changes: await changesRequested(request),
        drafts: await myDrafts(request),
      }),
      ...(theirs.length > 0 && { gaps: await gapsOfInstitutions(request, theirs) }),
      ...((approvableInstitutions.length > 0 || mayCoordinate) && {
        review: await toReview(request),
        publish: await toPublish(request),
      }),
      ...(approvableInstitutions.length > 0 && {
        uses: await usedByOthers(request, approvableInstitutions),
        policies: await policiesFor(request, approvableInstitutions),
      }),
      ...(mayCoordinate && { sections: await beingArranged(request), since: await changedSince(request) }),
      ...(setup && { setup }),
      ...(languagesOf(actor).length > 0 && { untranslated: await untranslated(request) }),
    }
  })
