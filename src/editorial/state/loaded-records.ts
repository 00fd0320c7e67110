import type { AnyGovernedKind } from '../../model/record'
import { idOf } from '../../model/relations'
import type { Session } from '../../platform/transaction'
import { readDocuments } from './documents'
import { lockStates, statesOf, type State } from './state'
import type { Key } from '../../contract/shapes'

type Text = 'newest' | 'published'

const nameOf = ({ kind, id }: Key) => `${kind}:${id}`
const nameIn = ({ slug }: AnyGovernedKind, id: string) => `${slug}:${id}`

/**
 * The states and documents that a transaction has loaded: each is loaded once and handed through. Whoever changes a
 * record forgets it, or stores its new state.
 */
export class LoadedRecords {
  private readonly states = new Map<string, State>()
  private readonly documents = { newest: new Map<string, unknown>(), published: new Map<string, unknown>() }

  constructor(private readonly session: Session) {}

  /** Locks records and reads their states. What was loaded before may have changed, and is forgotten. */
  async lock(keys: readonly Key[]): Promise<State[]> {
    const states = await lockStates(this.session, keys)
    for (const state of states) {
      this.forget(state)
      this.storeState(state)
    }
    return states
  }

  storeState(state: State): void {
    this.states.set(nameOf(state), state)
  }

  /** The states that exist, loading those that are missing in one statement. */
  async statesOf(kind: string, ids: readonly string[]): Promise<State[]> {
    const missing = ids.filter((id) => !this.states.has(nameOf({ kind, id })))
    if (missing.length > 0) for (const state of await statesOf(this.session, kind, missing)) this.storeState(state)
    return ids.flatMap((id) => this.states.get(nameOf({ kind, id })) ?? [])
  }

  /** The documents that exist, loading those that are missing in one statement. */
  async documentsOf(kind: AnyGovernedKind, ids: readonly string[], text: Text): Promise<unknown[]> {
    const loaded = this.documents[text]
    const missing = ids.filter((id) => !loaded.has(nameIn(kind, id)))
    if (missing.length > 0)
      for (const document of await readDocuments(this.session, kind, missing, text))
        loaded.set(nameIn(kind, idOf(document) ?? ''), document)
    return ids.flatMap((id) => loaded.get(nameIn(kind, id)) ?? [])
  }

  /** One document; null if there is none. */
  async document(kind: AnyGovernedKind, id: string, text: Text): Promise<unknown> {
    const [document] = await this.documentsOf(kind, [id], text)
    return document ?? null
  }

  /** After a record's newest text became its published one. */
  publish(key: Key): void {
    const newest = this.documents.newest.get(nameOf(key))
    if (newest === undefined) this.documents.published.delete(nameOf(key))
    else this.documents.published.set(nameOf(key), newest)
  }

  /** After a record was saved. */
  forget(key: Key): void {
    this.states.delete(nameOf(key))
    this.documents.newest.delete(nameOf(key))
    this.documents.published.delete(nameOf(key))
  }
}
