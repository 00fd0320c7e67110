import type { CollectionBeforeChangeHook } from 'payload'
import { accountProblem, isAccountCode } from '../model/texts/account-problem-texts'
import { PersonName } from '../contract/person-name'
import { ApiError } from '../model/problems'
import { valueIn } from '../model/relations'
import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'

/** Names are on one line and of limited length; an older name stays until it is changed. */
export const normalizeNames: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const sent: unknown = data.name
  if (sent === undefined || (operation === 'update' && sent === valueIn(originalDoc, 'name'))) return data
  const read = PersonName.safeParse(sent)
  if (read.success) return { ...data, name: read.data }
  const code = read.error.issues[0]?.message ?? ''
  throw new ApiError('invalid', 'This name cannot be taken.', [
    accountProblem('/name', isAccountCode(code) ? code : 'name_needed'),
  ])
}

/** A person's name, role and institution in a desk language; null if there is none. */
export const describePerson = async (session: Session, id: string, language: string): Promise<string | null> => {
  const [row] = await sessionQuery(session, 'select editorial.called($1::uuid, $2) as called', [id, language])
  return typeof row?.called === 'string' ? row.called : null
}
