import { valueIn } from '../model/relations'

/**
 * The loggable errors. Messages of the database and of JSON parsers quote their input: a record's text, statement
 * parameters, an address. For those the log gets only name, code and stack.
 */

const errorsIn = (error: unknown): Error[] => {
  const found: Error[] = []
  for (let one = error; one instanceof Error && found.length < 5; one = one.cause) found.push(one)
  return found
}

const textIn = (error: Error, field: string): string | undefined => {
  const value = valueIn(error, field)
  return typeof value === 'string' ? value : undefined
}

/** SQLSTATE is five letters and digits; Node's codes are words. */
const isSqlState = (code: string | undefined) => /^[0-9A-Z]{5}$/.test(code ?? '') && !/^E[A-Z]+$/.test(code ?? '')

const quotesInput = (error: Error): boolean =>
  isSqlState(textIn(error, 'code')) ||
  /^(SyntaxError|ZodError|\$ZodError|DrizzleQueryError|DrizzleError|ValidationError|QueryError)$/.test(error.name) ||
  /^Failed query/.test(error.message)

const withoutAddresses = (text: string) => text.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '(an address)')

const firstOf = (errors: readonly Error[], field: string) =>
  errors.map((error) => textIn(error, field)).find((value) => value !== undefined)

/** An error's message if it quotes no input; else its name and code. */
export const formatError = (error: unknown): string => {
  const errors = errorsIn(error)
  const [first] = errors
  if (!first) return 'An error without a message'
  if (!errors.some(quotesInput)) return withoutAddresses(first.message)
  const code = firstOf(errors, 'code')
  return code === undefined ? first.name : `${first.name} (${code})`
}

const framesOf = ({ stack = '' }: Error) => stack.split('\n').filter((line) => /^\s+at /.test(line))

/** The same for the log member `err`: with the table and constraint concerned, and the stack. */
export const describeError = (error: unknown): Record<string, unknown> => {
  const errors = errorsIn(error)
  const [first] = errors
  if (!first) return { type: typeof error }
  const details = Object.fromEntries(
    ['code', 'table', 'constraint', 'routine'].flatMap((field) => {
      const value = firstOf(errors, field)
      return value === undefined ? [] : [[field, value]]
    }),
  )
  return { type: first.name, ...details, message: formatError(error), stack: framesOf(first).join('\n') }
}
