import type { FormState } from 'payload'

/** What happened to a form's state: a value changed, or the server's state was merged into it; null: something else. */
export type FormStateChange = 'value' | 'merge' | null

/** A merge keeps the values, and makes the state of every field anew. */
export const changeOf = (before: FormState, after: FormState): FormStateChange => {
  const paths = Object.keys(after)
  if (paths.length !== Object.keys(before).length) return 'value'
  if (paths.some((path) => before[path]?.value !== after[path]?.value)) return 'value'
  const renewed = paths.filter((path) => before[path] !== after[path])
  return renewed.length > paths.length / 2 ? 'merge' : null
}
