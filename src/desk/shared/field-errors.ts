import { ErrorBody } from '../../contract/error-body'

/** Messages by field, as the server words them; `''` is for errors without a field. */
export type FieldErrors = Readonly<Record<string, string>>

/** `failed`: no response, or one without a message. `loggedOut`: replaces the server's message. */
interface ErrorTexts {
  failed: string
  loggedOut?: string
}

/** A failed call; undefined: no response. */
export type FailedCall = { ok: false; body: unknown } | undefined

/** The errors of a failed call, never empty. */
export const fieldErrorsOf = (result: FailedCall, { failed, loggedOut }: ErrorTexts): FieldErrors => {
  const error = ErrorBody.safeParse(result?.body).data?.errors[0]
  if (loggedOut !== undefined && error?.data?.code === 'unauthenticated') return { '': loggedOut }
  const byField = error?.data?.errors ?? []
  if (byField.length === 0) return { '': error?.message || failed }
  return Object.fromEntries(byField.map(({ path, message }) => [path, message || failed]))
}

/** The same in one text, for a toast; equal ones once. */
export const errorTextOf = (result: FailedCall, texts: ErrorTexts): string =>
  [...new Set(Object.values(fieldErrorsOf(result, texts)))].join(' ')
