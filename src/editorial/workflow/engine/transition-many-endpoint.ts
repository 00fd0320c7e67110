import type { Endpoint } from 'payload'
import { z } from 'zod'
import { ApiError } from '../../../model/problems'
import { deskPolicy } from '../../../policy'
import { assertKnownParameters } from '../../http/parse-body'
import type { EditorialContext } from '../../state/editorial-context'
import { revisionMissing } from '../revision-check'
import { findTransition, transitionList, type TransitionName } from '../transitions'
import type { Transition } from '../types'
import { transitionMany } from './transition-many'
import { transitionMany as declaration, TransitionManyBody as SharedBody } from '../../../contract/transitions'
import { handle } from '../../http/handle'

/** Transitions for many records; those that remove something from the public are executed one by one. */
const manyNames = transitionList
  .map((one): Transition & { name: TransitionName } => one)
  .filter(({ desk }) => desk.many)
  .map(({ name }) => name)

const TransitionManyBody = SharedBody.extend({ verb: z.enum(manyNames) }).refine(
  ({ verb: name, note }) => findTransition(name)?.desk.many?.note !== 'required' || note !== undefined,
  {
    message: 'Say what is to be changed: expected some words for whoever prepares the records.',
    path: ['note'],
  },
)

/**
 * `POST /api/desk/transitions` with `{ verb, records: [{ kind, id, revision }], note?, reason?, mode? }`, at most 100
 * records: `{ outcomes: [{ ok: true, kind, id, revision, live, work, release? } | { ok: false, kind, id, code, message,
 * problems }], done, refused }`, in the order of the request. Each is authorized and executed by itself; a record the
 * actor may not read is not found.
 */
export const transitionManyEndpoint = (context: EditorialContext): Endpoint =>
  handle({ ...declaration, body: TransitionManyBody }, async ({ req, actor, body }) => {
    if (deskPolicy.moveMany.where(actor) !== true) throw new ApiError('forbidden', 'This is for people of the exhibit.')
    assertKnownParameters(req)
    const { verb: transitionName, records, note, reason, mode } = await body()
    const unseen =
      findTransition(transitionName)?.revision === 'required'
        ? records.flatMap((one, n) => (one.revision === undefined ? [revisionMissing(`/records/${n}/revision`)] : []))
        : []
    if (unseen.length > 0)
      throw new ApiError('revision_required', 'Say which revision of each record is meant.', unseen)
    const chosen = [...new Map(records.map((one) => [`${one.kind}:${one.id}`, one])).values()]
    const input = { ...(note && { note }), ...(reason && { reason }), ...(mode && { mode }) }
    const outcomes = await transitionMany(req, context, transitionName, chosen, input)
    const done = outcomes.filter(({ ok }) => ok).length
    return { outcomes, done, refused: outcomes.length - done }
  })
