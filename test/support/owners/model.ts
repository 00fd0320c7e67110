import type { Name } from './cast'
import { Roles } from './roles'
import type { Text } from './texts'
import { recordNames, records, type RecordName, type World } from './world'

interface ExpectedRecord {
  owner: number | null
  /** the public text */
  live: Text | null
  /** the text the owner read and approved since the last removal, not public yet */
  approved: Text | null
  offer: { to: number; key: string; media: readonly string[] } | null
  submittedBy: Name | null
  isErased: boolean
}

/** The input of a transition, and what its actor had read by then. */
export interface Attempt {
  by: Name
  reason: boolean
  read: Text | null
}

/**
 * A model of each owner's approvals, built only from requests, responses and the stewards at the time, independent of
 * the server's state. Each success reports in words what was wrong.
 */
export class Model {
  readonly roles = new Roles()
  readonly records = new Map<RecordName, ExpectedRecord>(
    recordNames.map((name) => [
      name,
      { owner: records[name], live: null, approved: null, offer: null, submittedBy: null, isErased: false },
    ]),
  )
  readonly owners: Map<string, number | null>
  /** media that a public record of their owner once showed */
  readonly shown = new Set<string>()
  readonly merged = new Map<string, string>()
  readonly policies = new Map<number, { fourEyes: boolean; mayPublish: boolean }>()
  /** who withdrew each withdrawn record */
  readonly left = new Map<RecordName, Name>()
  /** files nobody shows, by public path: the record and medium they left with; null: erased */
  readonly taken = new Map<string, { piece: RecordName; medium: string } | null>()
  /** the number of published texts */
  published = 0

  constructor(readonly world: World) {
    this.owners = new Map(world.media.map(({ id, owner }) => [id, owner]))
  }

  of(record: RecordName): ExpectedRecord {
    const expected = this.records.get(record)
    if (!expected) throw new Error(`There is no ${record}.`)
    return expected
  }

  /** Whether somebody approves for a record's owner. */
  speaks(by: Name, owner: number | null): boolean {
    return owner === null ? this.roles.is(by, 'coordinator') : this.roles.is(by, 'steward', owner)
  }

  approved(record: RecordName, { by, reason, read }: Attempt): string[] {
    const expected = this.of(record)
    const { owner } = expected
    expected.approved = read
    if (!this.speaks(by, owner) && !(owner !== null && this.roles.standsIn(by, owner, reason)))
      return [`${by} approves ${record}, and does not speak for its owner`]
    const isFourEyes = owner !== null && this.policies.get(owner)?.fourEyes === true
    return isFourEyes && !reason && expected.submittedBy === by ? [`${by} approves what they submitted: ${record}`] : []
  }

  publishing(record: RecordName, { by }: Attempt): string[] {
    const { owner } = this.of(record)
    const may =
      this.roles.is(by, 'coordinator') ||
      (owner !== null && this.roles.is(by, 'steward', owner) && this.policies.get(owner)?.mayPublish === true)
    return may ? [] : [`${by} publishes ${record}, and may not`]
  }

  /** Earlier approvals end, and nothing of it is public. */
  takenBack(record: RecordName): void {
    const expected = this.of(record)
    expected.live = null
    expected.approved = null
  }

  /** `read`: its newest text, if the reason includes its bytes; called before the removal. */
  withdrawn(record: RecordName, by: Name, read: Text | null): void {
    this.left.set(record, by)
    if (read === null) return
    const { owner, live } = this.of(record)
    const others = recordNames.filter((name) => name !== record && this.of(name).owner === owner)
    for (const { id, path } of this.world.media) {
      const isPublic = read.media.includes(id) || live?.media.includes(id)
      const isKept = others.some((name) => this.of(name).live?.media.includes(id))
      if (isPublic && !isKept && this.owners.get(id) === owner && !this.taken.has(path))
        this.taken.set(path, { piece: record, medium: id })
    }
  }

  reinstated(record: RecordName): void {
    this.left.delete(record)
    for (const [path, one] of this.taken) if (one?.piece === record) this.taken.delete(path)
  }

  /** An owner's public text brings its removed media back. */
  shownAgain(owner: number | null, { media }: Text): void {
    for (const [path, one] of this.taken)
      if (one && media.includes(one.medium) && this.owners.get(one.medium) === owner) this.taken.delete(path)
  }

  offered(record: RecordName, to: number, { read }: Attempt): void {
    this.of(record).offer = { to, key: read?.key ?? '', media: [] }
  }

  handedOver(record: RecordName, to: number, { by, reason, read }: Attempt): string[] {
    const expected = this.of(record)
    const { owner, offer } = expected
    expected.owner = to
    expected.approved = null
    expected.offer = null
    if (owner === null) return this.roles.is(by, 'coordinator') ? [] : [`${by} gives away ${record}`]
    const isOffered = offer?.to === to
    const hasApproval = (at: number) => this.speaks(by, at) || this.roles.standsIn(by, at, reason)
    const faults = isOffered || hasApproval(owner) ? [] : [`${by} takes ${record}, which nobody offered there`]
    if (!hasApproval(to) && !hasApproval(owner))
      faults.push(`${by} accepts ${record} for an institution that is not theirs`)
    if (isOffered && !hasApproval(owner) && read && read.key !== offer.key)
      faults.push(`${by} takes ${record} with another text than the one that was offered`)
    return faults
  }
}
