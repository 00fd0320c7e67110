import type { DescribedField } from './field-tree'
import type { SampleDocuments, Values } from './sample-documents'

/** `always`: in every record; `row`: in each row that is there; `sometimes`: depending on other fields. */
export interface Requirement {
  when: 'always' | 'row' | 'sometimes'
  /** what the editor is told */
  detail: string
}

const isAround = (outer: string, inner: string) => inner === outer || inner.startsWith(`${outer}.`)

/** A date's parts are written together. */
const isSameField = (key: string, other: string) =>
  isAround(key, other) || isAround(other, key) || key.replace(/\.typed$/, '') === other.replace(/\.\w+$/, '')

const rowOf = (path: string) => path.slice(0, path.lastIndexOf(']') + 1)

/**
 * The fields that a check requires: an empty record or row lacks them, or one with only another field filled in does.
 * What filling in another field satisfies is required sometimes.
 */
export const requirements = (
  { leaves, lists, candidates, check }: SampleDocuments,
  which: 'rules' | 'readiness',
): Map<string, Requirement> => {
  const found = new Map<string, Requirement>()
  for (const { key, detail } of check(new Map(), which)) found.set(key, { when: 'always', detail })
  const rows = new Map(leaves.map(({ key, path }) => [key, rowOf(path)]))
  const trials: { path: string; key: string; values: Values }[] = [
    ...lists.map(({ path, key }) => ({ path: `${path}[].`, key: `${key}.`, values: new Map([[path, true]]) })),
    ...leaves.flatMap((leaf) => candidates(leaf).map((value) => ({ ...leaf, values: new Map([[leaf.path, value]]) }))),
  ].map(({ path, key, values }) => ({ path, key, values }))
  const lacking = trials.map((trial) => {
    const problems = check(trial.values, which).filter(({ key }) => !isSameField(key, trial.key))
    return { ...trial, problems, keys: new Set(problems.map(({ key }) => key)) }
  })
  for (const { problems } of lacking)
    for (const { key, detail } of problems)
      if (!found.has(key)) found.set(key, { when: rows.get(key) ? 'row' : 'sometimes', detail })
  for (const [key, requirement] of found) {
    const row = requirement.when === 'row' ? rows.get(key) : ''
    const isSatisfied = lacking.some(
      (trial) => rowOf(trial.path) === row && !isSameField(key, trial.key) && !trial.keys.has(key),
    )
    const inAnyRow = row === '' && lacking.some((trial) => !isSameField(key, trial.key) && !trial.keys.has(key))
    if (isSatisfied || inAnyRow) found.set(key, { ...requirement, when: 'sometimes' })
  }
  return found
}

/** The requirement of a field: Payload's own counts too. */
export const requirementOf = (
  found: ReadonlyMap<string, Requirement>,
  { key, path, field }: DescribedField,
): Requirement['when'] | null =>
  'required' in field && field.required ? (path.includes('[') ? 'row' : 'always') : (found.get(key)?.when ?? null)
