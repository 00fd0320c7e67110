import { readChange, type Change } from '../shared/preflight'
import { isObject, objectsOf, textOf, type Unknown } from '../shared/read'

/** A record that was chosen; `revision`: the one that was seen, where it was seen. */
export interface SelectedRecord {
  kind: string
  id: string
  title: string
  revision?: number
}

/** One that was refused, and why. */
export interface RejectedTransition {
  kind: string
  id: string
  title: string
  message: string
  details: string[]
  /** somebody else moved it on; who and when, where that is told */
  stale?: { changed: Change | undefined }
}

const readRejected = (
  { kind, id, code, message, problems }: Unknown,
  chosen: readonly SelectedRecord[],
): RejectedTransition => ({
  kind: textOf(kind),
  id: textOf(id),
  title: chosen.find((one) => one.kind === kind && one.id === id)?.title ?? '',
  message: textOf(message),
  details: [...new Set(objectsOf(problems).map(({ detail }) => textOf(detail)))],
  ...(code === 'stale' && {
    stale: {
      changed: objectsOf(problems)
        .map(({ changed }) => readChange(changed))
        .find(Boolean),
    },
  }),
})

/** undefined: this is no answer to a move of many. */
export const readBulkOutcomes = (
  body: unknown,
  chosen: readonly SelectedRecord[],
): { done: number; refused: RejectedTransition[] } | undefined => {
  if (!isObject(body) || !Array.isArray(body.outcomes)) return undefined
  const outcomes = objectsOf(body.outcomes)
  return {
    done: outcomes.filter(({ ok }) => ok === true).length,
    refused: outcomes.filter(({ ok }) => ok !== true).map((one) => readRejected(one, chosen)),
  }
}
