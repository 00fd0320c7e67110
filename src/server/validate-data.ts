import type { FlattenedField, SanitizedConfig } from 'payload'
import { ApiError } from '../model/problems'
import { isTooDeep, tooDeep } from './json-bounds'
import { invalidValuesIn, withEmptyArrays } from './validate-values'
import { valueIn } from '../model/relations'

type Fields = readonly FlattenedField[]

const writes = ['create', 'update']
/** Operations to log in and to recover an account. */
const ofAccounts = ['login', 'forgotPassword', 'resetPassword', 'unlock']

/** Fields sent with an account that have no column of their name. */
const secrets: Fields = ['password', 'token'].map((name) => ({ name, type: 'text' }))

/** The maximum number of reported problems. */
const most = 100

/** Returns the data to save; throws ApiError if it does not match the fields. */
const validated = <Args extends object>(fields: Fields, args: Args): Args => {
  const data = valueIn(args, 'data')
  // beside a file it arrives unparsed
  if (isTooDeep(data)) throw new ApiError('bad_request', tooDeep)
  const problems = invalidValuesIn(fields, data).slice(0, most)
  if (problems.length > 0) throw new ApiError('invalid', 'Some fields are not as expected.', problems)
  return data === undefined ? args : { ...args, data: withEmptyArrays(fields, data) }
}

/** Without a body, Payload's hooks would read the fields of undefined. */
const withFields = <Args extends object>(args: Args): Args => ({ ...args, data: valueIn(args, 'data') ?? {} })

/** Validates data by field type before any other hook, for every sender, over REST and GraphQL. */
export const validateData = (config: SanitizedConfig): SanitizedConfig => {
  for (const { flattenedFields, hooks, auth } of config.collections) {
    const fields = auth ? [...flattenedFields, ...secrets] : flattenedFields
    hooks.beforeOperation = [
      ({ args, operation, overrideAccess }) => {
        if (overrideAccess) return args
        if (writes.includes(operation)) return validated(fields, withFields(args))
        return ofAccounts.includes(operation) ? validated(fields, args) : args
      },
      ...(hooks.beforeOperation ?? []),
    ]
  }
  for (const { flattenedFields, hooks } of config.globals)
    hooks.beforeOperation = [
      ({ args = {}, operation, overrideAccess }: { args?: object; operation: string; overrideAccess?: boolean }) =>
        !overrideAccess && writes.includes(operation) ? validated(flattenedFields, withFields(args)) : args,
      ...(hooks.beforeOperation ?? []),
    ]
  return config
}
