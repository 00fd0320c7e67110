import type { Name } from './cast'
import { Roles } from './roles'
import type { Text } from './texts'
import { pieceNames, pieces, type Piece, type World } from './world'

interface Known {
  owner: number | null
  /** what the public reads */
  live: Text | null
  /** what the owner's side read and approved since it was last taken back, and what has not become public yet */
  approved: Text | null
  offer: { to: number; key: string; media: readonly string[] } | null
  submittedBy: Name | null
  isErased: boolean
}

/** What was asked with a verb, and what whoever asked had read at that moment. */
export interface Asked {
  by: Name
  reason: boolean
  read: Text | null
}

/**
 * What each owner's side approved, told by what was asked and answered and who was its steward at that moment, and by nothing that
 * the server remembers. Each thing that succeeded says in words what was wrong about it.
 */
export class Model {
  readonly roles = new Roles()
  readonly records = new Map<Piece, Known>(
    pieceNames.map((name) => [
      name,
      { owner: pieces[name], live: null, approved: null, offer: null, submittedBy: null, isErased: false },
    ]),
  )
  readonly owners: Map<string, number | null>
  /** the media that a public record of their owner's showed once */
  readonly shown = new Set<string>()
  readonly merged = new Map<string, string>()
  readonly policies = new Map<number, { fourEyes: boolean; mayPublish: boolean }>()
  /** who withdrew what is withdrawn */
  readonly left = new Map<Piece, Name>()
  /** files that are shown by nobody, by their public address: with which record which medium left; null: it was erased */
  readonly taken = new Map<string, { piece: Piece; medium: string } | null>()
  /** how many texts the public came to see */
  published = 0

  constructor(readonly world: World) {
    this.owners = new Map(world.media.map(({ id, owner }) => [id, owner]))
  }

  of(piece: Piece): Known {
    const known = this.records.get(piece)
    if (!known) throw new Error(`There is no ${piece}.`)
    return known
  }

  /** Whether somebody gives the word of whose a record is. */
  speaks(by: Name, owner: number | null): boolean {
    return owner === null ? this.roles.is(by, 'coordinator') : this.roles.is(by, 'steward', owner)
  }

  approved(piece: Piece, { by, reason, read }: Asked): string[] {
    const known = this.of(piece)
    const { owner } = known
    known.approved = read
    if (!this.speaks(by, owner) && !(owner !== null && this.roles.standsIn(by, owner, reason)))
      return [`${by} approves ${piece}, and does not speak for its owner`]
    const isFourEyes = owner !== null && this.policies.get(owner)?.fourEyes === true
    return isFourEyes && !reason && known.submittedBy === by ? [`${by} approves what they submitted: ${piece}`] : []
  }

  publishing(piece: Piece, { by }: Asked): string[] {
    const { owner } = this.of(piece)
    const may =
      this.roles.is(by, 'coordinator') ||
      (owner !== null && this.roles.is(by, 'steward', owner) && this.policies.get(owner)?.mayPublish === true)
    return may ? [] : [`${by} publishes ${piece}, and may not`]
  }

  /** What was approved before counts no more, and the public reads nothing of it. */
  takenBack(piece: Piece): void {
    const known = this.of(piece)
    known.live = null
    known.approved = null
  }

  /** `read`: its newest text, where its reason is one for which the bytes leave as well; before it is taken back. */
  withdrawn(piece: Piece, by: Name, read: Text | null): void {
    this.left.set(piece, by)
    if (read === null) return
    const { owner, live } = this.of(piece)
    const others = pieceNames.filter((name) => name !== piece && this.of(name).owner === owner)
    for (const { id, path } of this.world.media) {
      const isShown = read.media.includes(id) || live?.media.includes(id)
      const isKept = others.some((name) => this.of(name).live?.media.includes(id))
      if (isShown && !isKept && this.owners.get(id) === owner && !this.taken.has(path))
        this.taken.set(path, { piece, medium: id })
    }
  }

  reinstated(piece: Piece): void {
    this.left.delete(piece)
    for (const [path, one] of this.taken) if (one?.piece === piece) this.taken.delete(path)
  }

  /** A text of the owner's is public: what left and is theirs is shown again by it. */
  shownAgain(owner: number | null, { media }: Text): void {
    for (const [path, one] of this.taken)
      if (one && media.includes(one.medium) && this.owners.get(one.medium) === owner) this.taken.delete(path)
  }

  offered(piece: Piece, to: number, { read }: Asked): void {
    this.of(piece).offer = { to, key: read?.key ?? '', media: [] }
  }

  handedOver(piece: Piece, to: number, { by, reason, read }: Asked): string[] {
    const known = this.of(piece)
    const { owner, offer } = known
    known.owner = to
    known.approved = null
    known.offer = null
    if (owner === null) return this.roles.is(by, 'coordinator') ? [] : [`${by} gives away ${piece}`]
    const isOffered = offer?.to === to
    const wordOf = (at: number) => this.speaks(by, at) || this.roles.standsIn(by, at, reason)
    const faults = isOffered || wordOf(owner) ? [] : [`${by} takes ${piece}, which nobody offered there`]
    if (!wordOf(to) && !wordOf(owner)) faults.push(`${by} accepts ${piece} for an institution that is not theirs`)
    if (isOffered && !wordOf(owner) && read && read.key !== offer.key)
      faults.push(`${by} takes ${piece} with another text than the one that was offered`)
    return faults
  }
}
