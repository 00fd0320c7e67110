import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answerJson } from '../../kernel/answer-json'
import { Refusal } from '../../kernel/problems'
import { sessionQuery } from '../../kernel/session'
import { actorOf, arranges, deskPolicy, languagesOf, personOf, preparesFor, speaksFor } from '../../membership'
import { readAsked } from '../asked-parameters'
import { policiesOf } from '../policies'
import type { House } from '../records'
import { Title, titleIn } from '../searching/titles'
import { beingArranged, changedSince, toPublish, toReview, usedByOthers } from './arranging-parts'
import type { Asking } from './listed'
import { changesAsked, gapsOfInstitutions, myDrafts, untranslated } from './preparing-parts'
import { described } from '../describing/described'

const Names = z.array(z.object({ id: z.string(), title: Title }))

/** The institutions that a person works for, by name; one statement. */
const named = async ({ req, house }: Asking, ids: readonly string[]) => {
  const rows = Names.parse(
    await sessionQuery(
      req,
      `select id, title from editorial.search where kind = any($1::text[]) and id = any($2::text[]) and text = 'newest'`,
      [house.kinds.flatMap(({ slug, ownedThrough }) => (ownedThrough === 'id' ? [slug] : [])), ids],
    ),
  )
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id)
    return { id, name: row ? titleIn(row.title, req.locale ?? undefined) : null }
  })
}

/** What each institution wants of its workflow. */
const wanted = async ({ req }: Asking, institutions: readonly string[]) => {
  const policies = await policiesOf(req, institutions)
  return institutions.map((institution) => {
    const { fourEyes, mayPublish } = policies(institution)
    return { institution, fourEyes, mayPublishOwnHoldings: mayPublish }
  })
}

/**
 * `GET /api/desk/start?locale=`: what somebody who has just logged in has to do with, by their roles: `{ roles, institutions:
 * [{ id, name }], drafts, changes, gaps, review, publish, uses, policies, sections, since, untranslated }`; a part that is
 * not for any of their roles is not there. `drafts`, `review` and their like: `{ docs: [{ kind, id, owner, live, work,
 * revision, title, changedAt, submittedAt }], more }`, at most eight, of what they prepare; `changes` with `comment` and
 * `by`; `gaps`: `[{ institution, records, more }]`; `uses`: what the public sees, with `of`. The number of statements does
 * not depend on how many records there are.
 */
export const startEndpoint = (house: House): Endpoint => ({
  path: '/desk/start',
  method: 'get',
  ...described({ summary: 'What the start page tells, by what whoever asks does here' }),
  handler: async (req) => {
    const person = String((await personOf(req)).id)
    const actor = await actorOf(req)
    if (actor.as !== 'user' || deskPolicy.start.where(actor) !== true)
      throw new Refusal('forbidden', 'This is for people of the exhibit.')
    readAsked(req, z.strictObject({}), 'The start page is asked for with nothing but a language.')
    const asking: Asking = { req, house, actor, person }
    const roles = [...new Set(actor.memberships.map(({ role }) => role))]
    const theirs = preparesFor(actor)
    const theirWord = speaksFor(actor)
    const isArranging = arranges.where(actor) === true
    return answerJson(req, {
      roles,
      institutions: await named(asking, theirs),
      ...((theirs.length > 0 || isArranging) && {
        changes: await changesAsked(asking),
        drafts: await myDrafts(asking),
      }),
      ...(theirs.length > 0 && { gaps: await gapsOfInstitutions(asking, theirs) }),
      ...((theirWord.length > 0 || isArranging) && {
        review: await toReview(asking),
        publish: await toPublish(asking),
      }),
      ...(theirWord.length > 0 && {
        uses: await usedByOthers(asking, theirWord),
        policies: await wanted(asking, theirWord),
      }),
      ...(isArranging && { sections: await beingArranged(asking), since: await changedSince(asking) }),
      ...(languagesOf(actor).length > 0 && { untranslated: await untranslated(asking) }),
    })
  },
})
