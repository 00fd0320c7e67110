import { z } from 'zod'
import { Title, titleIn } from '../searching/titles'
import { runtime } from '../../kernel/runtime'
import { sessionQuery } from '../../kernel/session'
import type { Session } from '../../kernel/transaction'
import { wordsIn } from '../../kernel/words'
import type { AnyRecordKind } from '../../kernel/record'
import { queueMail } from '../../mail'
import {
  callPerson,
  peopleNamed,
  whoAdministers,
  whoArranges,
  whoGivesTheWordFor,
  whoWorksFor,
  type Actor,
  type Person,
} from '../../membership'
import type { Held } from '../held'
import { whatWasDone } from '../deeds'
import { isInPlace } from '../judging'
import { nobody, sentences } from './told'

/** An offer is told to whom it is made, and its end to both, as what was agreed on. */
const bothInstitutions = async (session: Session, { state, before = state, move: { to }, handing }: Held) => {
  const theirs = handing === 'end' ? before.offeredTo : (to ?? null)
  const told = theirs === null ? [] : await whoGivesTheWordFor(session, theirs)
  return handing === 'offer' ? told : [...told, ...(await whoGivesTheWordFor(session, before.owner))]
}

/** Who has to do with it next, or had to do with it before. */
const whoIsConcerned = async (session: Session, held: Held, actor: Actor): Promise<Person[]> => {
  const { state, move, handing } = held
  const { verb } = move
  if (handing) return bothInstitutions(session, held)
  const { owner, submittedBy, changedBy } = state
  if (verb === 'erase') return [...(await whoGivesTheWordFor(session, owner)), ...(await whoAdministers(session))]
  const theirs = [submittedBy ?? changedBy].filter((id) => id !== null)
  if (verb === 'submit' || verb === 'recall') return whoGivesTheWordFor(session, owner)
  const people = await peopleNamed(session, theirs)
  if (verb === 'approve' || verb === 'withdraw') people.push(...(await whoArranges(session)))
  // nobody of theirs gave their word: all of them hear of it
  if (verb === 'approve' && owner !== null && isInPlace(state, actor))
    people.push(...(await whoWorksFor(session, owner)))
  if (owner !== null && (verb === 'publish' || verb === 'unpublish' || verb === 'withdraw'))
    people.push(...(await whoGivesTheWordFor(session, owner)))
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
export const inform = async (
  session: Session,
  about: About,
  people: readonly Person[],
  what: keyof typeof sentences,
  by: string | null,
  note?: string,
  as: 'letter' | 'notice' = 'letter',
): Promise<void> => {
  const sentence = sentences[what]
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
    const doer = by === null ? null : await callPerson(session, by, language)
    const subject = wordsIn(sentence(doer ?? wordsIn(nobody, language), title(language)), language)
    const text = [subject, ...(note ? [note] : []), addressOf(about)].join('\n\n')
    await queueMail(session, { to: email, subject, text })
  }
}

/** Tells those concerned of a move; whoever made it is not told. */
export const tell = async (session: Session, held: Held, actor: Actor): Promise<void> => {
  const { kind, move, state } = held
  const what = whatWasDone(held, actor)
  if (actor.as !== 'user' || sentences[what] === undefined) return
  const note = what === 'approve_in_place' ? [move.reason, move.note].filter(Boolean).join('\n\n') : move.note
  await inform(session, { kind, id: state.id }, await whoIsConcerned(session, held, actor), what, actor.id, note)
}
