import type { TransitionManyOutcome } from '../../contract/transitions'
import type { LastChange } from '../shared/preflight'

/** A selected record; `revision`: the one seen, if any. */
export interface SelectedRecord {
  kind: string
  id: string
  title: string | null
  revision?: number
}

/** A rejected record with its reason. */
export interface RejectedTransition {
  kind: string
  id: string
  title: string
  message: string
  details: string[]
  /** somebody else changed it; who and when, if known */
  stale?: { changed: LastChange | undefined }
}

/** The rejected records, each reason once. */
export const rejectedAmong = (
  outcomes: readonly TransitionManyOutcome[],
  chosen: readonly SelectedRecord[],
): RejectedTransition[] =>
  outcomes.flatMap((outcome): RejectedTransition[] => {
    if (outcome.ok) return []
    const { kind, id, code, message, problems } = outcome
    return [
      {
        kind,
        id,
        title: chosen.find((one) => one.kind === kind && one.id === id)?.title ?? '',
        message,
        details: [...new Set(problems.map(({ detail }) => detail))],
        ...(code === 'stale' && { stale: { changed: problems.find(({ changed }) => changed)?.changed } }),
      },
    ]
  })
