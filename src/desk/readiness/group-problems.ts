import type { RecordProblem } from '../../contract/shapes'

const problemGroups = ['own', 'media', 'mention', 'passing', 'advice'] as const
export type ProblemGroup = (typeof problemGroups)[number]

const passing = ['rendition_pending']
/** advice that does not prevent publication */
const advising = [
  'newer_approved_change',
  'same_authority',
  'same_authority_unmergeable',
  'document_not_shown',
  'further_pages_not_shown',
  'animation_not_shown',
]

/** Whether a problem resolves by itself. */
export const isTemporary = ({ code }: Pick<RecordProblem, 'code'>): boolean => passing.includes(code)

const groupOf = ({ code, reference }: RecordProblem): ProblemGroup => {
  if (isTemporary({ code })) return 'passing'
  if (advising.includes(code)) return 'advice'
  if (!reference) return 'own'
  return reference.kind === 'media' ? 'media' : 'mention'
}

/** Problems that prevent publication, grouped by where to fix them; empty groups are omitted. */
export const groupProblems = (
  problems: readonly RecordProblem[],
): { group: ProblemGroup; problems: RecordProblem[] }[] =>
  problemGroups
    .map((group) => ({ group, problems: problems.filter((problem) => groupOf(problem) === group) }))
    .filter((one) => one.problems.length > 0)
