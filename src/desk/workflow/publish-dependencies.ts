import type { Preflight, ProblemInForm } from '../shared/preflight'

/** A record that another one shows, as an address under /api has it. */
export interface RecordReference {
  kind: string
  id: string
}

/** What would be published along, and what stands in the way of that: not approved, lacking something, or not to be read. */
export interface PublishDependencies {
  carried: RecordReference[]
  hindering: {
    reference: { kind: string; id?: string; owner: string | null }
    why: 'unapproved' | 'lacking' | 'withdrawn'
  }[]
}

const isDependencyProblem = ({ code }: ProblemInForm): boolean => code === 'unpublished' || code === 'withdrawn'

/** Whether publishing along, or leaving out, is all that is to be decided before something may be published. */
export const hasOnlyDependencyProblems = (problems: readonly ProblemInForm[]): boolean =>
  problems.length > 0 && problems.every(isDependencyProblem)

/** More than so many are not looked at one by one: the server says what stands in the way. */
const maxDependencies = 60

/**
 * Follows what a record shows and the public does not see, at any depth, as the server does with `carry`: what is approved and
 * may be published by this person goes along. `ask` answers a record's preflight, undefined where it may not be read.
 */
export const findPublishDependencies = async (
  problems: readonly ProblemInForm[],
  loadPreflight: (record: RecordReference) => Promise<Preflight | undefined>,
  transition: string,
): Promise<PublishDependencies> => {
  const dependencies: PublishDependencies = { carried: [], hindering: [] }
  const visited = new Set<string>()
  const waiting = [...problems]
  for (let problem = waiting.shift(); problem && visited.size < maxDependencies; problem = waiting.shift()) {
    const { code, reference } = problem
    if (!reference || !isDependencyProblem(problem)) continue
    const { kind, id } = reference
    const key = `${kind}:${id ?? reference.owner ?? ''}`
    if (visited.has(key)) continue
    visited.add(key)
    const preflight = code === 'unpublished' && id !== undefined ? await loadPreflight({ kind, id }) : undefined
    if (id === undefined || !preflight?.verbs.includes(transition)) {
      dependencies.hindering.push({ reference, why: code === 'withdrawn' ? 'withdrawn' : 'unapproved' })
      continue
    }
    if (preflight.problems.some((one) => !isDependencyProblem(one)))
      dependencies.hindering.push({ reference, why: 'lacking' })
    else dependencies.carried.push({ kind, id })
    waiting.push(...preflight.problems)
  }
  return dependencies
}
