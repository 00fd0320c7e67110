import { transitionNames } from '../../../src/editorial/workflow/transitions'
import type { Fixtures } from './fixtures'

/** A transition that responded with 200. */
export interface Done {
  verb: string
  id: string
  release: number | null
  mode: 'refuse' | 'carry' | 'omit'
}

/** Offering a transfer and ending an offer are the same transition. */
const handing = ['offer_transfer', 'end_transfer']
const actions = [...transitionNames, ...handing]

/** Each successful transition has one entry in the history, and there are no others except included records. */
export const appendedOnce = async (
  { query }: Pick<Fixtures, 'query'>,
  ids: readonly string[],
  done: readonly Done[],
): Promise<string[]> => {
  const faults: string[] = []
  const count = (all: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
    return counts
  }
  const rows = await query(
    // an offer ended by a change of the text is recorded with that change
    `select case when verb = any($3) then 'transfer' else verb end as verb, id, release::int from editorial.history h
     where id = any($1) and verb = any($2) and not (verb = 'end_transfer' and exists (
       select from editorial.history other where other.id = h.id and other.request = h.request and other.verb <> h.verb))`,
    [ids, actions, handing],
  )
  const keyOf = (transition: unknown, id: unknown, release: unknown) =>
    `${String(transition)} ${String(id)} in release ${String(release)}`
  const withDependencies = new Set(done.filter(({ mode }) => mode === 'carry').map(({ release }) => release))
  const expected = count(done.map(({ verb: transition, id, release }) => keyOf(transition, id, release)))
  const found = count(rows.map(({ verb: transition, id, release }) => keyOf(transition, id, release)))
  for (const [entry, times] of expected)
    if (found.get(entry) !== times)
      faults.push(`${entry} was answered ${times} times, remembered ${found.get(entry) ?? 0}`)
  for (const { verb: transition, id, release } of rows)
    if (
      !expected.has(keyOf(transition, id, release)) &&
      !(transition === 'publish' && typeof release === 'number' && withDependencies.has(release))
    )
      faults.push(`${keyOf(transition, id, release)} is remembered, and nobody was told that it is done`)
  return faults
}
