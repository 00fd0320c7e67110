import type { Preflight, ProblemInForm } from '../preflight'

/** A record that another one shows, as an address under /api has it. */
export interface Shown {
  kind: string
  id: string
}

/** What would be published along, and what stands in the way of that: not approved, lacking something, or not to be read. */
export interface Together {
  carried: Shown[]
  hindering: {
    reference: { kind: string; id?: string; owner: string | null }
    why: 'unapproved' | 'lacking' | 'withdrawn'
  }[]
}

const isRemedied = ({ code }: ProblemInForm): boolean => code === 'unpublished' || code === 'withdrawn'

/** Whether publishing along, or leaving out, is all that is to be decided before something may be published. */
export const hasOnlyRemedied = (problems: readonly ProblemInForm[]): boolean =>
  problems.length > 0 && problems.every(isRemedied)

/** More than so many are not looked at one by one: the server says what stands in the way. */
const most = 60

/**
 * Follows what a record shows and the public does not see, at any depth, as the server does with `carry`: what is approved and
 * may be published by this person goes along. `ask` answers a record's preflight, undefined where it may not be read.
 */
export const publishTogether = async (
  problems: readonly ProblemInForm[],
  ask: (shown: Shown) => Promise<Preflight | undefined>,
): Promise<Together> => {
  const together: Together = { carried: [], hindering: [] }
  const known = new Set<string>()
  const waiting = [...problems]
  for (let problem = waiting.shift(); problem && known.size < most; problem = waiting.shift()) {
    const { code, reference } = problem
    if (!reference || !isRemedied(problem)) continue
    const { kind, id } = reference
    const key = `${kind}:${id ?? reference.owner ?? ''}`
    if (known.has(key)) continue
    known.add(key)
    const preflight = code === 'unpublished' && id !== undefined ? await ask({ kind, id }) : undefined
    if (id === undefined || !preflight?.verbs.includes('publish')) {
      together.hindering.push({ reference, why: code === 'withdrawn' ? 'withdrawn' : 'unapproved' })
      continue
    }
    if (preflight.problems.some((one) => !isRemedied(one))) together.hindering.push({ reference, why: 'lacking' })
    else together.carried.push({ kind, id })
    waiting.push(...preflight.problems)
  }
  return together
}
