import { z } from 'zod'
import { Title, titleIn } from '../searching/titles'
import { runtime } from '../../kernel/runtime'
import { sessionQuery } from '../../kernel/session'
import type { Session } from '../../kernel/transaction'
import { wordsIn } from '../../kernel/words'
import { queueMail } from '../../mail'
import { peopleNamed, whoArranges, whoGivesTheWordFor, type Actor, type Person } from '../../membership'
import type { Held } from '../held'
import { isVerb } from '../transitions'
import { nobody, sentences } from './told'

/** Who has to do with it next, or had to do with it before. */
const whoIsConcerned = async (session: Session, { state, move: { verb } }: Held): Promise<Person[]> => {
  const { owner, submittedBy, changedBy } = state
  const theirs = [submittedBy ?? changedBy].filter((id) => id !== null)
  if (verb === 'submit' || verb === 'recall') return whoGivesTheWordFor(session, owner)
  const people = await peopleNamed(session, theirs)
  if (verb === 'approve' || verb === 'withdraw') people.push(...(await whoArranges(session)))
  if (owner !== null && (verb === 'publish' || verb === 'unpublish' || verb === 'withdraw'))
    people.push(...(await whoGivesTheWordFor(session, owner)))
  return people
}

const Titles = z.array(z.object({ title: Title }))
const Readers = z.array(z.object({ person: z.string(), language: z.string() }))

const titleOf = async (session: Session, { state: { kind, id } }: Held) => {
  const [row] = Titles.parse(
    await sessionQuery(session, `select title from editorial.search where kind = $1 and id = $2 and text = 'newest'`, [
      kind,
      id,
    ]),
  )
  return (language: string): string => titleIn(row?.title ?? {}, language) ?? kind
}

const addressOf = ({ kind, state: { id } }: Held): string =>
  `${runtime().publicUrl}/admin/${kind.global ? `globals/${kind.slug}` : `collections/${kind.slug}/${id}`}`

/**
 * Tells those concerned, in the desk and by letter, in the transaction of the move: whoever made it is not told. The letter
 * is in the language in which its reader uses the desk, and holds the note and a link.
 */
export const tell = async (session: Session, held: Held, actor: Actor): Promise<void> => {
  const { move, state } = held
  const sentence = isVerb(move.verb) ? sentences[move.verb] : undefined
  if (!sentence || actor.as !== 'user') return
  const concerned = new Map((await whoIsConcerned(session, held)).map((person) => [person.id, person]))
  concerned.delete(actor.id)
  if (concerned.size === 0) return
  const ids = [...concerned.keys()]
  await sessionQuery(
    session,
    `insert into editorial.notices (person, verb, kind, id, by, comment) select p::uuid, $2, $3, $4, $5::uuid, $6 from unnest($1::text[]) p`,
    [ids, move.verb, state.kind, state.id, actor.id, move.note ?? null],
  )
  const [by] = await peopleNamed(session, [actor.id])
  const title = await titleOf(session, held)
  const languages = Readers.parse(
    await sessionQuery(
      session,
      `select person::text as person, language from editorial.readers where person::text = any($1::text[])`,
      [ids],
    ),
  )
  for (const { id, email } of concerned.values()) {
    const language = languages.find(({ person }) => person === id)?.language ?? 'en'
    const subject = wordsIn(sentence(by?.name ?? wordsIn(nobody, language), title(language)), language)
    const text = [subject, ...(move.note ? [move.note] : []), addressOf(held)].join('\n\n')
    await queueMail(session, { to: email, subject, text })
  }
}
