import type { FieldState, FormState } from 'payload'
import { isObject, isText, listOf } from '../shared/read'

/** A server error of a field, shown until its value changes. */
interface ServerError {
  message: string
  /** the field's value, in comparable form */
  value: string
}

type FieldWithServerError = FieldState & { refused?: ServerError }

const serverErrorIn = (field: unknown): ServerError | undefined => {
  const serverError = isObject(field) ? field.refused : undefined
  return isObject(serverError) && isText(serverError.message) && isText(serverError.value)
    ? { message: serverError.message, value: serverError.value }
    : undefined
}

/** A file is compared by its properties. */
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

/** The field without its server error. */
const withoutServerError = (field: FieldState): FieldWithServerError => {
  const { errorMessage: _message, ...rest } = { ...field, valid: true }
  if ('refused' in rest) delete rest.refused
  return rest
}

/** The nearest field of the form around a path, or else the first within it. */
const fieldFor = (fields: FormState, path: string): string | undefined => {
  const segments = path.split('.')
  for (let length = segments.length; length > 0; length--) {
    const around = segments.slice(0, length).join('.')
    if (around in fields) return around
  }
  return Object.keys(fields).find((name) => name.startsWith(`${path}.`))
}

/** A server error with its field; without a path, the form has no field for it. */
export interface ServerFieldError {
  path?: string
  message: string
}

export interface FormUpdate {
  /** fields to replace in the form */
  fields: Record<string, FieldWithServerError>
  /** errors without a field of the form */
  strays: string[]
}

/**
 * The server errors just received, in the order of the form. `known`: the fields before the response. An error without
 * a field in the form is shown at the nearest one.
 */
export const takeServerErrors = (
  known: FormState,
  fields: FormState,
): FormUpdate & { fieldErrors: ServerFieldError[] } => {
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

/** Fields whose error must be removed because the value changed, or restored because the form dropped it. */
export const keepServerErrors = (fields: FormState): FormUpdate['fields'] => {
  const changed: FormUpdate['fields'] = {}
  for (const [path, field] of Object.entries(fields)) {
    const serverError = serverErrorIn(field)
    if (!serverError) continue
    if (comparable(field.value) !== serverError.value) changed[path] = withoutServerError(field)
    else if (field.valid !== false || field.errorMessage !== serverError.message)
      changed[path] = withServerError(field, serverError.message)
  }
  return changed
}

/** Fields without errors: they are being submitted again, or are saved. */
export const clearServerErrors = (fields: FormState): FormUpdate['fields'] =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => serverErrorIn(field))
      .map(([path, field]) => [path, withoutServerError(field)]),
  )

/**
 * After each change a form asks the server what to show, and its response has no server errors. This restores them and
 * updates the error counts of rows.
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
