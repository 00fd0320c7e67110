import type { Taken } from '../presentation'
import type { AnyRecordKind } from '../kernel/record'
import type { State } from './state'
import type { Transition, Verb } from './transitions'

/** A record that perform() moves: it found it, and keeps it from moving otherwise. */
export interface Held {
  /** `publish_merge`: it goes along with the record it has become part of, or mentions */
  move: { kind: string; id: string; verb: Verb | 'publish_merge'; revision?: number }
  kind: AnyRecordKind
  transition: Transition
  state: State
}

/** What the public no longer sees of these, as it is said of each. */
export const takenOf = (held: readonly Held[]): Taken[] =>
  held
    .filter(({ transition }) => transition.live !== 'published')
    .map(({ move: { kind, id } }) => ({ kind, id, state: 'unpublished' as const }))
