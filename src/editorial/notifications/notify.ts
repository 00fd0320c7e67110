import { z } from 'zod'
import { Title, titleIn } from '../search/titles'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { uiTextIn } from '../../languages/ui-text'
import type { AnyRecordKind } from '../../model/record'
import { queueMail } from '../../mail'
import { describePerson } from '../../accounts'
import {
  loadPeopleByIds,
  loadAdmins,
  loadCoordinators,
  loadApproversOrCoordinators,
  loadMembers,
  type Actor,
  type Person,
} from '../../policy'
import type { LockedRecord } from '../workflow/types'
import { auditActionOf } from '../workflow/audit-entries'
import { isInPlace } from '../workflow/authorize'
import { systemText, notificationTexts } from './texts'

/** An offer is told to whom it is made, and its end to both, as what was agreed on. */
const approversOfBoth = async (
  session: Session,
  { state, before = state, request: { to }, transferOutcome }: LockedRecord,
) => {
  const theirs = transferOutcome === 'end' ? before.offeredTo : (to ?? null)
  const recipients = theirs === null ? [] : await loadApproversOrCoordinators(session, theirs)
  return transferOutcome === 'offer'
    ? recipients
    : [...recipients, ...(await loadApproversOrCoordinators(session, before.owner))]
}

/** Who has to do with it next, or had to do with it before. */
const recipientsOf = async (session: Session, locked: LockedRecord, actor: Actor): Promise<Person[]> => {
  const { state, request, transferOutcome } = locked
  const { verb: transitionName } = request
  if (transferOutcome) return approversOfBoth(session, locked)
  const { owner, submittedBy, changedBy } = state
  if (transitionName === 'erase')
    return [...(await loadApproversOrCoordinators(session, owner)), ...(await loadAdmins(session))]
  const theirs = [submittedBy ?? changedBy].filter((id) => id !== null)
  if (transitionName === 'submit' || transitionName === 'recall') return loadApproversOrCoordinators(session, owner)
  const people = await loadPeopleByIds(session, theirs)
  if (transitionName === 'approve' || transitionName === 'withdraw') people.push(...(await loadCoordinators(session)))
  // nobody of theirs gave their word: all of them hear of it
  if (transitionName === 'approve' && owner !== null && isInPlace(state, actor))
    people.push(...(await loadMembers(session, owner)))
  if (
    owner !== null &&
    (transitionName === 'publish' || transitionName === 'unpublish' || transitionName === 'withdraw')
  )
    people.push(...(await loadApproversOrCoordinators(session, owner)))
  return people
}

const Titles = z.array(z.object({ title: Title }))
const Readers = z.array(z.object({ person: z.string(), language: z.string() }))

interface About {
  kind: AnyRecordKind
  id: string
}

const titleOf = async (session: Session, { kind: { slug: kind }, id }: About) => {
  const [row] = Titles.parse(
    await sessionQuery(session, `select title from editorial.search where kind = $1 and id = $2 and text = 'newest'`, [
      kind,
      id,
    ]),
  )
  return (language: string): string => titleIn(row?.title ?? {}, language) ?? kind
}

const addressOf = ({ kind, id }: About): string =>
  `${runtime().publicUrl}/admin/${kind.global ? `globals/${kind.slug}` : `collections/${kind.slug}/${id}`}`

/**
 * Tells people something about a record, in the desk and by letter, in the transaction in which it came about. The letter is in
 * the language in which its reader uses the desk, and holds the note and a link. `by`: whose doing it was, who is not told.
 * As a `notice` it is told in the desk alone.
 */
export const notify = async (
  session: Session,
  about: About,
  people: readonly Person[],
  what: keyof typeof notificationTexts,
  by: string | null,
  note?: string,
  as: 'letter' | 'notice' = 'letter',
): Promise<void> => {
  const sentence = notificationTexts[what]
  const concerned = new Map(people.map((person) => [person.id, person]))
  if (by !== null) concerned.delete(by)
  if (!sentence || concerned.size === 0) return
  const ids = [...concerned.keys()]
  await sessionQuery(
    session,
    `insert into editorial.notices (person, verb, kind, id, by, comment) select p::uuid, $2, $3, $4, $5::uuid, $6 from unnest($1::text[]) p`,
    [ids, what, about.kind.slug, about.id, by, note ?? null],
  )
  if (as === 'notice') return
  const title = await titleOf(session, about)
  const languages = Readers.parse(
    await sessionQuery(
      session,
      `select person::text as person, language from editorial.readers where person::text = any($1::text[])`,
      [ids],
    ),
  )
  for (const { id, email } of concerned.values()) {
    const language = languages.find(({ person }) => person === id)?.language ?? 'en'
    const doer = by === null ? null : await describePerson(session, by, language)
    const subject = uiTextIn(sentence(doer ?? uiTextIn(systemText, language), title(language)), language)
    const text = [subject, ...(note ? [note] : []), addressOf(about)].join('\n\n')
    await queueMail(session, { to: email, subject, text })
  }
}

/** Tells those concerned of a move; whoever made it is not told. */
export const notifyOfTransition = async (session: Session, locked: LockedRecord, actor: Actor): Promise<void> => {
  const { kind, request, state } = locked
  const what = auditActionOf(locked, actor)
  if (actor.as !== 'user' || notificationTexts[what] === undefined) return
  const note = what === 'approve_in_place' ? [request.reason, request.note].filter(Boolean).join('\n\n') : request.note
  await notify(session, { kind, id: state.id }, await recipientsOf(session, locked, actor), what, actor.id, note)
}
