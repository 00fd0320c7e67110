import type { FieldState, FormState } from 'payload'
import { isObject, isText, listOf } from '../read'

/** What the server refused of a field: it is said there until the field holds something else. */
interface Refused {
  message: string
  /** what the field held, in a form that compares */
  value: string
}

type Marked = FieldState & { refused?: Refused }

const refusedIn = (field: unknown): Refused | undefined => {
  const refused = isObject(field) ? field.refused : undefined
  return isObject(refused) && isText(refused.message) && isText(refused.value)
    ? { message: refused.message, value: refused.value }
    : undefined
}

/** Of a file, what tells it from another: it has no form that compares. */
const comparable = (value: unknown): string =>
  typeof File !== 'undefined' && value instanceof File
    ? `${value.name} ${value.size} ${value.lastModified}`
    : JSON.stringify(value ?? null)

const marked = (field: FieldState, message: string): Marked => ({
  ...field,
  valid: false,
  errorMessage: message,
  refused: { message, value: comparable(field.value) },
})

/** The field as if nothing had been refused of it. */
const unmarked = (field: FieldState): Marked => {
  const { errorMessage: _message, ...rest } = { ...field, valid: true }
  if ('refused' in rest) delete rest.refused
  return rest
}

/** The nearest field around a path that the form has, or else the first within it. */
const fieldFor = (fields: FormState, path: string): string | undefined => {
  const segments = path.split('.')
  for (let length = segments.length; length > 0; length--) {
    const around = segments.slice(0, length).join('.')
    if (around in fields) return around
  }
  return Object.keys(fields).find((name) => name.startsWith(`${path}.`))
}

/** One thing that was refused, where the form shows it; without a path, the form has no place for it. */
export interface Refusal {
  path?: string
  message: string
}

export interface Change {
  /** fields that are to be in the form as they are here */
  fields: Record<string, Marked>
  /** what is no field of the form */
  strays: string[]
}

/**
 * What was just refused of the fields of a form, by their order in it. `known`: the fields before the answer came. What the
 * server names and the form has no field for is said at the nearest that it has.
 */
export const takeRefused = (known: FormState, fields: FormState): Change & { refusals: Refusal[] } => {
  const order = Object.keys(known)
  const strays = Object.keys(fields).filter((path) => !(path in known) && fields[path]?.valid === false)
  const found = Object.entries(fields).flatMap(([path, { valid, errorMessage }]): Refusal[] => {
    if (valid !== false || !errorMessage) return []
    const at = fieldFor(known, path)
    return [{ ...(at !== undefined && { path: at }), message: errorMessage }]
  })
  const refusals = found.sort((one, other) => order.indexOf(one.path ?? '') - order.indexOf(other.path ?? ''))
  const placed: Record<string, Marked> = {}
  for (const { path, message } of refusals) {
    const field = path === undefined ? undefined : (fields[path] ?? known[path])
    if (path !== undefined && field && !(path in placed)) placed[path] = marked(field, message)
  }
  return { fields: placed, strays, refusals }
}

/** Fields whose message has to go, because they hold something else now, or to come back, because it was wiped. */
export const keepRefused = (fields: FormState): Change['fields'] => {
  const changed: Change['fields'] = {}
  for (const [path, field] of Object.entries(fields)) {
    const refused = refusedIn(field)
    if (!refused) continue
    if (comparable(field.value) !== refused.value) changed[path] = unmarked(field)
    else if (field.valid !== false || field.errorMessage !== refused.message)
      changed[path] = marked(field, refused.message)
  }
  return changed
}

/** Fields of which nothing is refused any more: what was, is being asked again, or is saved. */
export const forgetRefused = (fields: FormState): Change['fields'] =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => refusedIn(field))
      .map(([path, field]) => [path, unmarked(field)]),
  )

/**
 * A form asks the server what to show after each change, and the answer knows of no refusal: it finds each field in order by
 * itself. What was refused is put back into it, and counted by the rows around it.
 */
export const restoreRefused = (asked: unknown, answered: unknown): unknown => {
  if (!isObject(asked) || !isObject(asked.formState) || asked.skipValidation === true) return answered
  if (!isObject(answered) || !isObject(answered.state)) return answered
  const { formState } = asked
  const paths = Object.keys(formState).filter((path) => refusedIn(formState[path]))
  if (paths.length === 0) return answered
  const state: Record<string, unknown> = { ...answered.state }
  for (const [path, field] of Object.entries(answered.state)) {
    if (!isObject(field)) continue
    const refused = refusedIn(formState[path])
    const within = 'rows' in field ? paths.filter((other) => other.startsWith(`${path}.`)) : []
    state[path] = {
      ...field,
      ...(refused && { valid: false, errorMessage: refused.message }),
      ...(within.length > 0 && { errorPaths: [...new Set([...listOf(field.errorPaths), ...within])] }),
    }
  }
  return { ...answered, state }
}
