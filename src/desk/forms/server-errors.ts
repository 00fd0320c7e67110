import type { FieldState, FormState } from 'payload'
import { isObject, isText, listOf } from '../shared/read'

/** What the server refused of a field: it is said there until the field holds something else. */
interface ServerError {
  message: string
  /** what the field held, in a form that compares */
  value: string
}

type FieldWithServerError = FieldState & { refused?: ServerError }

const serverErrorIn = (field: unknown): ServerError | undefined => {
  const serverError = isObject(field) ? field.refused : undefined
  return isObject(serverError) && isText(serverError.message) && isText(serverError.value)
    ? { message: serverError.message, value: serverError.value }
    : undefined
}

/** Of a file, what tells it from another: it has no form that compares. */
const comparable = (value: unknown): string =>
  typeof File !== 'undefined' && value instanceof File
    ? `${value.name} ${value.size} ${value.lastModified}`
    : JSON.stringify(value ?? null)

const withServerError = (field: FieldState, message: string): FieldWithServerError => ({
  ...field,
  valid: false,
  errorMessage: message,
  refused: { message, value: comparable(field.value) },
})

/** The field as if nothing had been refused of it. */
const withoutServerError = (field: FieldState): FieldWithServerError => {
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
export interface ServerFieldError {
  path?: string
  message: string
}

export interface Change {
  /** fields that are to be in the form as they are here */
  fields: Record<string, FieldWithServerError>
  /** what is no field of the form */
  strays: string[]
}

/**
 * What was just refused of the fields of a form, by their order in it. `known`: the fields before the answer came. What the
 * server names and the form has no field for is said at the nearest that it has.
 */
export const takeServerErrors = (known: FormState, fields: FormState): Change & { fieldErrors: ServerFieldError[] } => {
  const order = Object.keys(known)
  const strays = Object.keys(fields).filter((path) => !(path in known) && fields[path]?.valid === false)
  const found = Object.entries(fields).flatMap(([path, { valid, errorMessage }]): ServerFieldError[] => {
    if (valid !== false || !errorMessage) return []
    const at = fieldFor(known, path)
    return [{ ...(at !== undefined && { path: at }), message: errorMessage }]
  })
  const fieldErrors = found.sort((one, other) => order.indexOf(one.path ?? '') - order.indexOf(other.path ?? ''))
  const placed: Record<string, FieldWithServerError> = {}
  for (const { path, message } of fieldErrors) {
    const field = path === undefined ? undefined : (fields[path] ?? known[path])
    if (path !== undefined && field && !(path in placed)) placed[path] = withServerError(field, message)
  }
  return { fields: placed, strays, fieldErrors }
}

/** Fields whose message has to go, because they hold something else now, or to come back, because it was wiped. */
export const keepServerErrors = (fields: FormState): Change['fields'] => {
  const changed: Change['fields'] = {}
  for (const [path, field] of Object.entries(fields)) {
    const serverError = serverErrorIn(field)
    if (!serverError) continue
    if (comparable(field.value) !== serverError.value) changed[path] = withoutServerError(field)
    else if (field.valid !== false || field.errorMessage !== serverError.message)
      changed[path] = withServerError(field, serverError.message)
  }
  return changed
}

/** Fields of which nothing is refused any more: what was, is being asked again, or is saved. */
export const clearServerErrors = (fields: FormState): Change['fields'] =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => serverErrorIn(field))
      .map(([path, field]) => [path, withoutServerError(field)]),
  )

/**
 * A form asks the server what to show after each change, and the answer knows of no refusal: it finds each field in order by
 * itself. What was refused is put back into it, and counted by the rows around it.
 */
export const restoreServerErrors = (request: unknown, response: unknown): unknown => {
  if (!isObject(request) || !isObject(request.formState) || request.skipValidation === true) return response
  if (!isObject(response) || !isObject(response.state)) return response
  const { formState } = request
  const paths = Object.keys(formState).filter((path) => serverErrorIn(formState[path]))
  if (paths.length === 0) return response
  const state: Record<string, unknown> = { ...response.state }
  for (const [path, field] of Object.entries(response.state)) {
    if (!isObject(field)) continue
    const serverError = serverErrorIn(formState[path])
    const within = 'rows' in field ? paths.filter((other) => other.startsWith(`${path}.`)) : []
    state[path] = {
      ...field,
      ...(serverError && { valid: false, errorMessage: serverError.message }),
      ...(within.length > 0 && { errorPaths: [...new Set([...listOf(field.errorPaths), ...within])] }),
    }
  }
  return { ...response, state }
}
