import { z } from 'zod'
import { Title, titleIn } from '../search/titles'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { AnyGovernedKind } from '../../model/record'
import { queueMail } from '../../mail'
import { describePerson } from '../../accounts'
import type { Actor, Person } from '../../policy'
import type { AppliedRecord } from '../workflow/types'
import { auditActionOf } from '../workflow/audit-entries'
import { describeAction, isNotificationName } from './texts'

const Titles = z.array(z.object({ title: Title }))
const Readers = z.array(z.object({ person: z.string(), language: z.string() }))

interface About {
  kind: AnyGovernedKind
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
 * Notifies people about a record, in the desk and by e-mail, in the current transaction. The e-mail is in its reader's
 * desk language, with the note and a link. `by`: the actor, who is not notified. A `notice` is shown in the desk only.
 */
export const notify = async (
  session: Session,
  about: About,
  people: readonly Person[],
  what: string,
  by: string | null,
  note?: string,
  as: 'email' | 'notice' = 'email',
): Promise<void> => {
  const concerned = new Map(people.map((person) => [person.id, person]))
  if (by !== null) concerned.delete(by)
  if (!isNotificationName(what) || concerned.size === 0) return
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
    const subject = describeAction(what, doer, title(language), language)
    const text = [subject, ...(note ? [note] : []), addressOf(about)].join('\n\n')
    await queueMail(session, { to: email, subject, text })
  }
}

/** Notifies people of a transition, except the actor. */
export const notifyOfTransition = async (session: Session, applied: AppliedRecord, actor: Actor): Promise<void> => {
  const { kind, request, state, transition } = applied
  const what = auditActionOf(applied)
  if (actor.as !== 'user' || !isNotificationName(what)) return
  const people: Person[] = []
  for (const recipients of applied.notify) people.push(...(await recipients(session, applied, actor)))
  const note = transition.noteToRecipients ? transition.noteToRecipients(applied, actor) : request.note
  await notify(session, { kind, id: state.id }, people, what, actor.id, note)
}
