import { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'
import { at, type Client } from '../client'
import { placesOf, type FieldPlace } from './places'

/** Fields whose sent values are ignored: file properties are computed, timestamps come from the clock. */
const unheard = (slug: string) => ['/createdAt', '/updatedAt', ...(slug === 'media' ? ['/url', '/filename'] : [])]

export interface Subject {
  slug: string
  places: FieldPlace[]
  who: Client
  /** of an existing record; null for a global */
  id: string | null
}

/** Every kind that people save, each with somebody who may. */
export const subjectsOf = async (
  config: SanitizedConfig,
  coordinator: Client,
  admin: Client,
  isFilled = false,
): Promise<Subject[]> => {
  const collections = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const found = collections.map(async ({ slug, flattenedFields }): Promise<Subject> => {
    const who = ['users', 'memberships', 'api-clients'].includes(slug) ? admin : coordinator
    const list = await who.get(`/api/${slug}?limit=1&depth=0`)
    const places = placesOf(flattenedFields, isFilled).filter(({ pointer }) => !unheard(slug).includes(pointer))
    const id = at(list.body, '/docs/0/id')
    return { slug, places, who, id: typeof id === 'string' ? id : '00000000-0000-7000-8000-000000000000' }
  })
  const globals = config.globals.map(({ slug, flattenedFields }): Subject => ({
    slug,
    places: placesOf(flattenedFields, isFilled),
    who: coordinator,
    id: null,
  }))
  return [...(await Promise.all(found)), ...globals]
}

/** GraphQL accepts a single value for a list of one. */
export const isListOfOne = ({ field }: FieldPlace, value: unknown): boolean =>
  (field.type === 'array' || ('hasMany' in field && field.hasMany === true)) && !Array.isArray(value)

/** The mutation that changes a collection's record or a global, with the type of its data. */
export const mutationsOf = (config: SanitizedConfig): ((subject: Subject) => { name: string; type: string }) => {
  const { schema } = configToSchema(config)
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  const changes = fields.filter(({ name, args }) => name.startsWith('update') && args.some((arg) => arg.name === 'id'))
  return ({ slug, id }) => {
    const n = config.collections.findIndex((one) => one.slug === slug)
    const field = id === null ? fields.find(({ name }) => name.toLowerCase() === `update${slug}`) : changes[n]
    const data = field?.args.find(({ name }) => name === 'data')
    if (!field || !data) throw new Error(`No mutation changes one of ${slug}.`)
    return { name: field.name, type: String(data.type) }
  }
}
