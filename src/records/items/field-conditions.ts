import { valueIn } from '../../model/relations'
import type { itemTypes } from './vocabularies'

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))

/** Shows a field for the types it applies to, while no type is chosen, and whenever it has a value. */
export const appliesToTypes =
  (name: string, ...types: (keyof typeof itemTypes)[]) =>
  (data: unknown): boolean => {
    const type = valueIn(data, 'type')
    return !type || types.some((one) => one === type) || isFilled(valueIn(data, name))
  }
