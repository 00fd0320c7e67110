import { z } from 'zod'
import { Title } from './titles'
import { fold } from '../../names/fold'
import type { Localized } from '../../languages/languages'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { ruleFor, type Actor } from '../../policy'
import { mergedFor, preparedBy } from '../state/prepared-by'
import { binding, ruleInSql, type Bind } from '../state/rule-in-sql'
import { State } from '../state/state'

/** The columns that a search statement returns. */
export const Hit = z.object({
  kind: z.string(),
  id: z.string(),
  title: Title,
  forms: z.array(z.string()),
  live: State.shape.live,
  work: State.shape.work,
})

/** A search result. */
export interface Found {
  kind: string
  id: string
  title: Localized<string>
  /** the matching name or number as written; null if several match together */
  matched: string | null
  live: State['live']
  work: State['work']
}

/** The texts of records that an actor may read, by each kind's rule; the system reads all. */
export const readableBy = (kinds: readonly string[], actor: Actor, bind: Bind): string => {
  const columns = { owner: 't.owner', proposer: 't.proposer', isPublished: `t.text = 'published'` }
  const parts = kinds.map((kind) => {
    const decision = actor.as === 'system' || ruleFor(kind, 'read').where(actor)
    return `(t.kind = ${bind(kind)} and (${ruleInSql(decision, columns, bind)}))`
  })
  return `(${parts.join(' or ') || 'false'})`
}

/** The work state of each hit, joined with `editorial.state`: for those who prepare it; `clean` for everybody else. */
export const workFor = (kinds: readonly string[], actor: Actor, bind: Bind): string =>
  `case when ${preparedBy(kinds, actor, bind)} then work else 'clean' end as work`

/** Long words match within others, because Hebrew prefixes words; short ones only at the start of a word. */
const patternOf = (word: string): string => (word.length > 2 ? `%${word}%` : `% ${word}%`)

/** Folded text contains no LIKE wildcards. */
const conditionsOf = (folded: string, bind: Bind): string =>
  folded
    .split(' ')
    .map((word) =>
      word.length > 2
        ? `t.names like ${bind(patternOf(word))}`
        : `(t.names like ${bind(patternOf(word))} or t.names like ${bind(`%\n${word}%`)})`,
    )
    .join(' and ')

const isFoundBy = (form: string, folded: string): boolean => {
  const written = ` ${fold(form)}`
  return folded.split(' ').every((word) => written.includes(word.length > 2 ? word : ` ${word}`))
}

/** The number of candidates ranked: names that start with the query come before those that contain it. */
const looked = 300

/**
 * Searches records by their names, in any language and script, and by their numbers, in the texts that the actor may
 * read. Best match first; `kinds` are slugs, `limit` at most 50.
 */
export const searchRecords = async (
  session: Session,
  { q, kinds, actor, limit }: { q: string; kinds: readonly string[]; actor: Actor; limit: number },
): Promise<Found[]> => {
  const folded = fold(q)
  if (folded === '') return []
  const { values, bind } = binding()
  const readable = readableBy(kinds, actor, bind)
  const [exact, beginning] = [bind(`%\n${folded}\n%`), bind(`%\n${folded}%`)]
  const candidates = (condition: string) =>
    `(select t.kind, t.id, t.text from editorial.search t where ${readable} and ${condition} limit ${looked})`
  const rows = await sessionQuery(
    session,
    `with candidates as (
       ${[`t.names like ${exact}`, `t.names like ${beginning}`, conditionsOf(folded, bind)].map(candidates).join(' union ')}
     ), hits as (
       select distinct on (kind, id) kind, id, title, forms,
         case when names like ${exact} then 0 when names like ${beginning} then 1 else 2 end as distance,
         word_similarity(${bind(folded)}, names) as similarity
       from candidates join editorial.search using (kind, id, text) order by kind, id, text
     )
     select kind, id, title, forms, live, ${workFor(kinds, actor, bind)} from hits join editorial.state using (kind, id)
     where (kind, id) not in (${mergedFor(kinds, actor, bind)})
     order by distance, similarity desc, forms[1], kind, id limit ${bind(limit)}`,
    values,
  )
  return z
    .array(Hit)
    .parse(rows)
    .map(({ forms, ...hit }) => ({ ...hit, matched: forms.find((form) => isFoundBy(form, folded)) ?? null }))
}
