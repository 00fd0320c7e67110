import { isList } from '../../platform/data'
import type { AnyGovernedKind } from '../../model/record'
import { valueIn } from '../../model/relations'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { userIdOf, sideOf, type Actor } from '../../policy'
import type { LockedRecord, ReleaseUnit } from './types'
import type { TransitionInput } from '../../contract/transitions'
import { ownershipOf, type State } from '../state/state'

/** External identifiers: a withdrawn record must not return by an import. */
export const namesElsewhere = ({ catalogueField }: AnyGovernedKind, document: unknown): unknown[] => {
  const identifiers: unknown = valueIn(document, 'identifiers')
  const address = catalogueField && valueIn(document, catalogueField)
  return [
    ...(isList(identifiers) ? identifiers : []),
    ...(typeof address === 'string' && address !== '' ? [{ scheme: catalogueField, value: address }] : []),
  ]
}

export const insertWithdrawal = async (
  { req, actor, loaded, release }: ReleaseUnit,
  { kind, state }: LockedRecord,
  { reason, note, publicReason, until }: Pick<TransitionInput, 'reason' | 'note' | 'publicReason' | 'until'>,
): Promise<void> => {
  const document = await loaded.document(kind, state.id, 'newest')
  await sessionQuery(
    req,
    `insert into editorial.withdrawals (kind, id, code, note, public_reason, until, identifiers, by, release, side)
     values ($1, $2, $3, $4, $5, $6::date, $7::jsonb, $8::uuid, $9, $10)`,
    [
      state.kind,
      state.id,
      reason,
      note ?? null,
      publicReason ?? null,
      until ?? null,
      JSON.stringify(namesElsewhere(kind, document)),
      userIdOf(actor),
      release.number,
      sideOf(actor, ownershipOf(state)),
    ],
  )
}

export const liftWithdrawal = async (session: Session, { kind, id }: State, actor: Actor): Promise<void> => {
  await sessionQuery(
    session,
    `update editorial.withdrawals set lifted_at = now(), lifted_by = $3::uuid where kind = $1 and id = $2 and lifted_at is null`,
    [kind, id, userIdOf(actor)],
  )
}
