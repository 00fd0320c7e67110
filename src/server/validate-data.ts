import type { FlattenedField, SanitizedConfig } from 'payload'
import { ApiError } from '../model/problems'
import { isTooDeep, tooDeep } from './json-bounds'
import { invalidValuesIn, withEmptyArrays } from './validate-values'

type Fields = readonly FlattenedField[]

const writes = ['create', 'update']
/** What is sent to log in, and to get back in. */
const ofAccounts = ['login', 'forgotPassword', 'resetPassword', 'unlock']

/** Sent beside an account's own fields, and kept in no column of their name. */
const secrets: Fields = ['password', 'token'].map((name) => ({ name, type: 'text' }))

/** More than these are not told at once. */
const most = 100

/** What is sent, as it is saved: throws a Refusal where it does not fit. */
const validated = <Args extends object>(fields: Fields, args: Args): Args => {
  const data: unknown = Reflect.get(args, 'data')
  // beside a file it comes unread
  if (isTooDeep(data)) throw new ApiError('bad_request', tooDeep)
  const problems = invalidValuesIn(fields, data).slice(0, most)
  if (problems.length > 0) throw new ApiError('invalid', 'Some fields are not as expected.', problems)
  return data === undefined ? args : { ...args, data: withEmptyArrays(fields, data) }
}

/**
 * What is saved in a collection or a global is of the kind that its fields hold, or refused by field: before anything else
 * looks at it, whoever sends it, over REST and GraphQL.
 */
export const validateData = (config: SanitizedConfig): SanitizedConfig => {
  for (const { flattenedFields, hooks, auth } of config.collections) {
    const fields = auth ? [...flattenedFields, ...secrets] : flattenedFields
    hooks.beforeOperation = [
      ({ args, operation, overrideAccess }) => {
        const isSent = !overrideAccess && (writes.includes(operation) || ofAccounts.includes(operation))
        return isSent ? validated(fields, args) : args
      },
      ...(hooks.beforeOperation ?? []),
    ]
  }
  for (const { flattenedFields, hooks } of config.globals)
    hooks.beforeOperation = [
      ({ args = {}, operation, overrideAccess }: { args?: object; operation: string; overrideAccess?: boolean }) =>
        !overrideAccess && writes.includes(operation) ? validated(flattenedFields, args) : args,
      ...(hooks.beforeOperation ?? []),
    ]
  return config
}
