import { z } from 'zod'
import { ApiError, type Problem } from '../../../model/problems'
import { sessionQuery } from '../../../platform/session'
import type { Session } from '../../../platform/transaction'
import { ruleFor, type Actor } from '../../../policy'
import type { LockedRecord, UnitOfWork } from '../types'
import type { TransitionInput } from '../../../contract/transitions'
import { readNewest, redraft } from '../../state/redraft'
import { repoint, withoutRelations } from '../../state/repoint'
import { findKind } from '../../state/editorial-context'
import { ownershipOf, statesOfAll, type State } from '../../state/state'
import { Key } from '../../../contract/shapes'

const Keys = z.array(Key)

/** The published records of others that show this one. */
const liveUses = async (session: Session, { kind, id }: State) =>
  Keys.parse(
    await sessionQuery(
      session,
      `select distinct m.from_kind as kind, m.from_id as id from delivery.mentions m
         join editorial.state s on s.kind = m.from_kind and s.id = m.from_id
       where m.to_kind = $1 and m.to_id = $2 and (m.from_kind, m.from_id) <> ($1, $2) and s.live = 'published'`,
      [kind, id],
    ),
  )

type Resolution = NonNullable<TransitionInput['resolutions']>[number]

const isSameKey = (one: { kind: string; id: string }) => (other: { kind: string; id: string }) =>
  one.kind === other.kind && one.id === other.id

const problem = (pointer: string, code: string, detail: string): Problem => ({ pointer, code, detail })

const problemsOf = (
  resolutions: readonly Resolution[],
  uses: readonly { kind: string; id: string }[],
  substitutes: readonly State[],
  { kind, id }: State,
  actor: Actor,
): Problem[] =>
  resolutions.flatMap((one, n): Problem[] => {
    const at = `/resolutions/${n}`
    if (!uses.some(isSameKey(one))) return [problem(at, 'no_such_use', 'Expected a public record that shows this one.')]
    if (resolutions.findIndex(isSameKey(one)) < n)
      return [problem(at, 'said_twice', 'Expected one word on each of the records that show this one.')]
    if (one.as !== 'replace')
      return one.with ? [problem(`${at}/with`, 'unexpected', 'Expected nothing, but where it is replaced.')] : []
    const instead = one.with && substitutes.find(isSameKey(one.with))
    const isFit =
      instead !== undefined &&
      instead.kind === kind &&
      instead.id !== id &&
      instead.erasedAt === null &&
      ruleFor(kind, 'read').allows(actor, ownershipOf(instead))
    return isFit
      ? []
      : [
          problem(
            `${at}/with`,
            'no_such_record',
            `Expected the kind and the id of another of the ${kind} that you may read.`,
          ),
        ]
  })

/** Rejects, by field, a resolution for a record that does not show this one, and an invalid replacement. */
export const assertResolutionsValid = async (
  session: Session,
  locked: LockedRecord,
  actor: Actor,
  resolutions: readonly Resolution[] = [],
): Promise<void> => {
  if (resolutions.length === 0) return
  const substitutes = await statesOfAll(
    session,
    resolutions.flatMap((one) => one.with ?? []),
  )
  const problems = problemsOf(resolutions, await liveUses(session, locked.state), substitutes, locked.state, actor)
  if (problems.length > 0) throw new ApiError('invalid', 'Not every word on its uses is as expected.', problems)
}

const change = async ({ req, context, loaded }: UnitOfWork, { id }: State, use: Resolution): Promise<void> => {
  const kind = findKind(context, use.kind)
  if (!kind) return
  const before = await readNewest(req, kind, use.id)
  const after = use.with ? repoint(before, new Map([[id, use.with.id]])) : withoutRelations(before, id)
  const target = { ...before, ...(typeof after === 'object' ? after : {}) }
  await redraft(req, kind, use.id, before, target, '/resolutions')
  loaded.forget(use)
}

/**
 * Resolves uses to be replaced or removed: in a new draft if the actor may change the record, else by a task for its
 * owner. The public sees a tombstone until that draft is published.
 */
export const resolveUses = async (
  unit: UnitOfWork,
  locked: LockedRecord,
  resolutions: readonly Resolution[] = [],
): Promise<void> => {
  if (resolutions.length === 0) return
  const { req, actor } = unit
  const states = await statesOfAll(req, resolutions)
  for (const use of resolutions) {
    const state = states.find(isSameKey(use))
    if (!state || use.as === 'tombstone') continue
    if (actor.as === 'system' || ruleFor(use.kind, 'update').allows(actor, ownershipOf(state)))
      await change(unit, locked.state, use)
  }
}

/** Records the wish in the tasks that were opened. */
export const recordWishes = async (
  session: Session,
  { state }: LockedRecord,
  resolutions: readonly Resolution[] = [],
): Promise<void> => {
  for (const { kind, id, as, with: instead } of resolutions)
    if (as !== 'tombstone')
      await sessionQuery(
        session,
        `update editorial.tasks set wish = $5, instead_kind = $6, instead_id = $7
         where kind = $1 and id = $2 and about_kind = $3 and about_id = $4 and what = 'mention_gone' and closed_at is null`,
        [kind, id, state.kind, state.id, as, instead?.kind ?? null, instead?.id ?? null],
      )
}
