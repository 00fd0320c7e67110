import { valueIn } from '../model/relations'

/** A property that our code adds to an object of a library: a request's context, a transaction, a condition. */
export interface TypedProperty<T> {
  of: (owner: object) => T | undefined
  set: (owner: object, value: T) => void
}

/**
 * A registered symbol names the property in every copy of a module that Next loads; `isValue` tells our value from
 * another one.
 */
export const typedProperty = <T>(name: string | symbol, isValue: (value: unknown) => value is T): TypedProperty<T> => ({
  of: (owner) => {
    const value = valueIn(owner, name)
    return isValue(value) ? value : undefined
  },
  set: (owner, value) => {
    Object.assign(owner, { [name]: value })
  },
})
