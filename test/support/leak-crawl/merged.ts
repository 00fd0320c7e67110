import type { Client } from '../client'
import { paragraph, textNode, state } from '../rich-text'

/** The seed's functions to create drafts and published records. */
export interface Merging {
  coordinator: Client
  /** creates a unique word */
  word: (what: string) => string
  /** creates a hidden draft of the coordinator's; returns its id */
  hide: (collection: string, fields: object, what: string) => Promise<string>
  /** creates and publishes a record; returns its id */
  publish: (collection: string, fields: object) => Promise<string>
}

/** A duplicate's texts, hidden until the surviving record is published again. */
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
 * For each mergeable kind: a public record into which a hidden draft was merged. The survivor's draft contains the
 * names; the draft's id is a canary.
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
