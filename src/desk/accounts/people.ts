import { isObject, objectsOf, textOf } from '../shared/read'

/** The link of an invitation, if the response has it; `isTold`: no e-mail is sent, and they have an account already. */
export const readInvited = (body: unknown): { link: string; isTold: boolean } => {
  const link = isObject(body) ? textOf(body.link) : ''
  return { link, isTold: isObject(body) && body.mail === 'printed' && link === '' }
}

/** Errors by field, as the server words them; `''` is for errors without a field. */
export const readFieldErrors = (body: unknown): Record<string, string> => {
  const [error] = objectsOf(isObject(body) ? body.errors : undefined)
  const data = error && isObject(error.data) ? error.data : {}
  const byField = objectsOf(data.errors).map(({ path, message }) => [textOf(path), textOf(message)] as const)
  return byField.length > 0 ? Object.fromEntries(byField) : { '': textOf(error?.message) }
}
