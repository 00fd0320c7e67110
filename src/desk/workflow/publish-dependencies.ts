import type { RecordProblem } from '../../contract/shapes'
import type { Preflight } from '../shared/preflight'
import { keyOf, type Reference } from '../shared/references'

/** The dependencies to publish too, and what prevents it: not approved, incomplete, or not readable. */
export interface PublishDependencies {
  carried: Reference[]
  hindering: {
    reference: NonNullable<RecordProblem['reference']>
    why: 'unapproved' | 'lacking' | 'withdrawn'
  }[]
}

const isDependencyProblem = ({ code }: RecordProblem): boolean => code === 'unpublished' || code === 'withdrawn'

/** Whether including or omitting dependencies is all that publication needs. */
export const hasOnlyDependencyProblems = (problems: readonly RecordProblem[]): boolean =>
  problems.length > 0 && problems.every(isDependencyProblem)

/** Above this number dependencies are not checked one by one: the server reports the problems. */
const maxDependencies = 60

/**
 * Follows unpublished dependencies at any depth, like the server does with `carry`: those that are approved and that
 * the user may publish are included. `loadPreflight` returns a record's preflight, undefined if it is not readable.
 */
export const findPublishDependencies = async (
  problems: readonly RecordProblem[],
  loadPreflight: (record: Reference) => Promise<Preflight | undefined>,
  transition: string,
): Promise<PublishDependencies> => {
  const dependencies: PublishDependencies = { carried: [], hindering: [] }
  const visited = new Set<string>()
  const waiting = [...problems]
  for (let problem = waiting.shift(); problem && visited.size < maxDependencies; problem = waiting.shift()) {
    const { code, reference } = problem
    if (!reference || !isDependencyProblem(problem)) continue
    const { kind, id } = reference
    const key = keyOf({ kind, id: id ?? reference.owner ?? '' })
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
