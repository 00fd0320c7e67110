import { z } from 'zod'
import { password } from '../server'

/** A body of an endpoint with a slot for a guessed value. */
export interface Guess {
  /** the slot's name */
  name: string
  /** what belongs there: a record's id, or a person's address */
  sort: 'id' | 'email'
  body: (value: string) => object
}

/** The bodies of an endpoint: a valid one, and one for each slot. */
export interface Bodies {
  plain: object
  guesses: Guess[]
}

const Shape = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
})

/** Sample values by name, for what a schema does not describe. */
const sample: Readonly<Record<string, unknown>> = {
  password,
  newPassword: 'short',
  language: 'en',
  languages: [],
  role: 'editor',
  mode: 'refuse',
  set: { creditLine: 'Taken over' },
  until: '2099-01-01',
  pointer: '/caption',
}

const takesIds = /^(id|ids|into|to|version|with|user|institution|item|media|record|from)$/

type Wrap = (value: unknown) => object

const named = (name: string, schema: unknown): { value: unknown; guesses: (wrap: Wrap) => Guess[] } => {
  const none = () => []
  if (name in sample && !takesIds.test(name)) return { value: sample[name], guesses: none }
  const { type, format, enum: choices, const: only, properties, items, anyOf } = Shape.parse(schema)
  if (anyOf) return named(name, anyOf.find((one) => Shape.parse(one).type !== 'null') ?? {})
  if (choices) return { value: choices[0], guesses: none }
  if (only !== undefined) return { value: only, guesses: none }
  if (type === 'integer' || type === 'number') return { value: 1, guesses: none }
  if (type === 'boolean') return { value: true, guesses: none }
  if (type === 'array') {
    const one = named(name, items ?? {})
    return { value: [one.value], guesses: (wrap) => one.guesses((value) => wrap([value])) }
  }
  if (type === 'object' && properties) {
    const made = objectOf(schema)
    return {
      value: made.plain,
      guesses: (wrap) => made.guesses.map((one) => ({ ...one, body: (value) => wrap(one.body(value)) })),
    }
  }
  if (type !== 'string') return { value: undefined, guesses: none }
  const idType = format === 'email' || name === 'email' ? 'email' : 'id'
  if (idType === 'id' && format !== 'uuid' && !takesIds.test(name)) return { value: 'A word', guesses: none }
  const value = idType === 'email' ? 'somebody@mail.example' : '0b54ab0c-0000-4000-8000-000000000000'
  return { value, guesses: (wrap) => [{ name, sort: idType, body: (guessed) => wrap(guessed) }] }
}

/** Optional slots are omitted from other bodies, because two of them may exclude each other. */
const objectOf = (schema: unknown): Bodies => {
  const { properties = {}, required = [] } = Shape.parse(schema)
  const parts = Object.entries(properties).map(([name, inner]) => ({ name, ...named(name, inner) }))
  const isGuessed = ({ guesses }: (typeof parts)[number]) => guesses((value) => ({ value })).length > 0
  const plain = Object.fromEntries(
    parts
      .filter((part) => part.value !== undefined && (required.includes(part.name) || !isGuessed(part)))
      .map(({ name, value }) => [name, value]),
  )
  return { plain, guesses: parts.flatMap(({ name, guesses }) => guesses((value) => ({ ...plain, [name]: value }))) }
}

/** Generated from the endpoint's schema, so that new endpoints are crawled without a change here. */
export const bodiesOf = (shape: z.ZodType): Bodies =>
  objectOf(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }))
