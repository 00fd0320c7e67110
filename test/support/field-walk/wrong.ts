import type { FlattenedField } from 'payload'

/** An invalid value of a field, with the pointer of the error below the field. */
export interface Wrong {
  value: unknown
  below: string
}

const broken = ['a\u0000b', 'a\ud800b', '\udc00']

const here = (values: readonly unknown[]): Wrong[] => values.map((value) => ({ value, below: '' }))

const state = (text: unknown) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

/** Payload itself reports an invalid choice of several, for the whole field. */
const isChoice = (field: FlattenedField) => field.type === 'select' && field.hasMany !== true

const ofOne = (field: FlattenedField): Wrong[] => {
  switch (field.type) {
    case 'number':
      return here(['x', '5', '', true, {}, [], [5], ...broken])
    case 'checkbox':
      return here(['true', '', 1, {}, [], ...broken])
    case 'date':
      return here(['x', '', 5, true, {}, [], '0000-01-01', '+012026-01-01T00:00:00.000Z', '2026-02-31x', ...broken])
    case 'richText':
      return [
        ...here(['x', '{}', 5, true, [], {}, { root: 5 }, { root: [] }, { root: null }]),
        ...broken.map((text) => ({ value: state(text), below: '/root/children/0/children/0/text' })),
      ]
    case 'relationship':
    case 'upload': {
      if (typeof field.relationTo === 'string') return here([5, true, {}, [], { id: 5 }, ...broken])
      const [relationTo = ''] = field.relationTo
      return [
        ...here(['x', 5, true, {}, [], { relationTo }, { value: 'x' }, { relationTo: 5, value: 'x' }]),
        ...here([
          { relationTo, value: 5 },
          { relationTo, value: {} },
        ]),
        ...broken.map((value) => ({ value: { relationTo, value }, below: '/value' })),
      ]
    }
    default:
      return here([5, true, {}, { en: 'x' }, [], ['x'], ...broken, ...(isChoice(field) ? ['nonsense'] : [])])
  }
}

/** Invalid values of a field, of every JSON type; unknown ids are not included. */
export const wrongFor = (field: FlattenedField): Wrong[] => {
  if (field.type === 'group' || field.type === 'tab') return here(['x', 5, true, [], null])
  if (field.type === 'json') return here(broken)
  if (field.type === 'array' || field.type === 'blocks')
    return [...here(['x', '', 5, true, {}]), ...[5, 'x', null, []].map((row) => ({ value: [row], below: '/0' }))]
  if (!('hasMany' in field) || field.hasMany !== true) return ofOne(field)
  return [
    ...here(['x', 5, true, {}]),
    ...[...ofOne(field), ...here([null])].map(({ value, below }) => ({ value: [value], below: `/0${below}` })),
  ]
}
