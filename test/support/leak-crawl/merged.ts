import type { Client } from '../client'
import { paragraph, textNode, state } from '../rich-text'

/** How the seed makes a draft, shows a record, and answers what it made. */
export interface Merging {
  coordinator: Client
  /** makes a word that is nowhere else */
  word: (what: string) => string
  /** makes a draft of the coordinator's that is nobody else's business; answers its id */
  hide: (collection: string, fields: object, what: string) => Promise<string>
  /** makes a record and publishes it; answers its id */
  publish: (collection: string, fields: object) => Promise<string>
}

/** What a double holds that the public must not see before the one it became part of is published again. */
const doubles = (tokensOf: (what: string) => (field: string) => string) => {
  const [person, place, theme] = [tokensOf('merged person'), tokensOf('merged place'), tokensOf('merged theme')]
  return {
    people: {
      known: { name: 'A person entered twice', living: 'no' },
      double: {
        name: person('name'),
        living: 'no',
        variants: [{ form: person('variants.form'), language: 'ru' }],
        identifiers: [{ scheme: 'local', value: person('identifiers') }],
        notes: person('notes'),
      },
    },
    places: {
      known: { name: 'A place entered twice' },
      double: { name: place('name'), variants: [{ form: place('variants.form') }], notes: place('notes') },
    },
    themes: {
      known: { title: 'A theme entered twice', intro: state(paragraph(textNode('One of the two.'))) },
      double: { title: theme('title'), intro: state(paragraph(textNode(theme('intro')))), notes: theme('notes') },
    },
  }
}

/**
 * Of each kind that is merged: one that the public knows, into which a draft has become part that it does not. The names
 * of the one are in the draft of the other; where it went is a canary of its own, by its id.
 */
export const mergeUnseen = async ({ coordinator, word: createToken, hide, publish }: Merging): Promise<void> => {
  const tokensOf = (what: string) => (field: string) => createToken(`${what} · ${field}`)
  for (const [collection, { known: target, double }] of Object.entries(doubles(tokensOf))) {
    const into = await publish(collection, target)
    const from = await hide(collection, double, `merged ${collection} · id`)
    const { status, text } = await coordinator.post(`/api/${collection}/${from}/merge`, { into })
    if (status !== 200) throw new Error(`seeding: ${status} ${text}`)
  }
}
