import { valueIn } from '../../model/relations'
import type { itemTypes } from './vocabularies'

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))

/** A field is shown for the sorts of holdings that have such a thing, while no sort is chosen, and whenever it says something. */
export const appliesToTypes =
  (name: string, ...types: (keyof typeof itemTypes)[]) =>
  (data: unknown): boolean => {
    const type = valueIn(data, 'type')
    return !type || types.some((one) => one === type) || isFilled(valueIn(data, name))
  }
