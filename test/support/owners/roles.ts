import { names, people, type Name, type Role } from './cast'

interface Absence {
  by: Name
  /** by whoever was a coordinator or an administrator at that moment */
  byOffice: boolean
  agreed: Name | null
}

/** Whose accounts the administrator made: what they did is not the administrator's to agree to. */
const madeByAdmin: readonly Name[] = ['editorC', 'stewardBC', 'coordinatorC']

const same = (one: Role, other: Role) => one.role === other.role && one.at === other.at

/** What was said with something that somebody does to another's role. */
export interface Saying {
  by: Name
  reason: boolean
}

/**
 * Who is who, told by what was asked and answered alone. Each thing that succeeded says in words what was wrong about it; nothing,
 * if it was right.
 */
export class Roles {
  readonly #held = new Map<Name, Role[]>(names.map((name) => [name, [...people[name].holds]]))
  readonly #closed = new Set<Name>()
  readonly #absences = new Map<number, Absence>()
  readonly #offers: (Role & Saying & { to: Name })[] = []

  held(name: Name): readonly Role[] {
    return this.#closed.has(name) ? [] : (this.#held.get(name) ?? [])
  }

  isClosed(name: Name): boolean {
    return this.#closed.has(name)
  }

  is(name: Name, role: string, at: number | null = null): boolean {
    return this.held(name).some((one) => same(one, { role, at }))
  }

  /** Who gives the word of an institution at this moment. */
  stewards(at: number): Name[] {
    return names.filter((name) => this.is(name, 'steward', at))
  }

  /** Whether a coordinator decides in the place of an institution's stewards. */
  standsIn(by: Name, at: number, reason: boolean): boolean {
    return this.is(by, 'coordinator') && this.stewards(at).length === 0 && reason && !this.#waits(by, at)
  }

  #waits(by: Name, at: number): boolean {
    const absence = this.#absences.get(at)
    return absence !== undefined && absence.byOffice && (absence.agreed === null || absence.agreed === by)
  }

  #mayMake({ by, reason }: Saying, at: number): boolean {
    if (this.is(by, 'steward', at)) return true
    const isThere = this.stewards(at).length > 0
    if (this.is(by, 'admin')) return reason || !isThere
    return this.is(by, 'coordinator') && !isThere && !this.#waits(by, at)
  }

  #fault(what: string, { by }: Saying, isRight: boolean): string[] {
    return isRight ? [] : [`${by} ${what}`]
  }

  offered(to: Name, offer: Role, said: Saying): string[] {
    const known = this.#offers.findIndex((one) => one.to === to && same(one, offer))
    if (known >= 0) this.#offers.splice(known, 1)
    this.#offers.push({ ...offer, ...said, to })
    if (offer.role !== 'steward' || offer.at === null) return []
    return this.#fault(`offers the word of institution ${offer.at}`, said, this.#mayMake(said, offer.at))
  }

  /** Where an administrator has not agreed yet that a coordinator decides. */
  unagreed(): number[] {
    return [...this.#absences].flatMap(([at, { byOffice, agreed }]) => (byOffice && agreed === null ? [at] : []))
  }

  /** Whom something is offered to. */
  waiting(): Name[] {
    return this.#offers.map(({ to }) => to)
  }

  takenBack(to: Name, offer: Role): void {
    const known = this.#offers.findIndex((one) => one.to === to && same(one, offer))
    if (known >= 0) this.#offers.splice(known, 1)
  }

  taken(to: Name, role: Role): string[] {
    const offer = this.#offers.find((one) => one.to === to && same(one, role))
    if (!offer) return [`${to} takes ${role.role} at ${String(role.at)}, which nobody offers`]
    this.takenBack(to, role)
    const faults =
      role.role === 'steward' && role.at !== null
        ? this.#fault(`makes a steward of institution ${role.at} by an offer`, offer, this.#mayMake(offer, role.at))
        : []
    if (!this.is(to, role.role, role.at)) this.#held.set(to, [...(this.#held.get(to) ?? []), role])
    if (role.role === 'steward' && role.at !== null) this.#absences.delete(role.at)
    return faults
  }

  #office(by: Name): boolean {
    return this.is(by, 'coordinator') || this.is(by, 'admin')
  }

  /** `change` ends roles of a person; whose word nobody gives after it is remembered. */
  #ending(of: Name, said: Saying, change: () => void): string[] {
    const lost = this.held(of).flatMap(({ role, at }) => (role === 'steward' && at !== null ? [at] : []))
    const byOffice = this.#office(said.by)
    const may = (at: number) =>
      of === said.by || this.is(said.by, 'steward', at) || (this.is(said.by, 'admin') && said.reason)
    const before = new Map(lost.map((at) => [at, may(at)]))
    change()
    const gone = lost.filter((at) => !this.is(of, 'steward', at))
    for (const at of gone)
      if (this.stewards(at).length === 0) this.#absences.set(at, { by: said.by, byOffice, agreed: null })
    return gone.flatMap((at) => this.#fault(`ends a steward of institution ${at}`, said, before.get(at) ?? false))
  }

  ended(of: Name, role: Role, said: Saying): string[] {
    return this.#ending(of, said, () =>
      this.#held.set(
        of,
        (this.#held.get(of) ?? []).filter((one) => !same(one, role)),
      ),
    )
  }

  closed(of: Name, said: Saying): string[] {
    return this.#ending(of, said, () => this.#closed.add(of))
  }

  /** Whoever may not close an account ends by that what it holds at their institutions. */
  endedAtTheirs(of: Name, said: Saying): string[] {
    const theirs = this.held(said.by).flatMap(({ role, at }) => (role === 'steward' ? [at] : []))
    return this.#ending(of, said, () =>
      this.#held.set(
        of,
        (this.#held.get(of) ?? []).filter(({ at }) => at === null || !theirs.includes(at)),
      ),
    )
  }

  opened(of: Name, said: Saying): string[] {
    if (!this.#closed.has(of)) return []
    const back = (this.#held.get(of) ?? []).flatMap(({ role, at }) => (role === 'steward' && at !== null ? [at] : []))
    const faults = back.flatMap((at) =>
      this.#fault(`brings back a steward of institution ${at}`, said, this.#mayMake(said, at)),
    )
    this.#closed.delete(of)
    for (const at of back) this.#absences.delete(at)
    return faults
  }

  agreed(at: number, said: Saying): string[] {
    const absence = this.#absences.get(at)
    const isRight =
      this.is(said.by, 'admin') &&
      absence?.byOffice === true &&
      absence.by !== said.by &&
      !(said.by === 'admin' && madeByAdmin.includes(absence.by))
    if (absence) absence.agreed = said.by
    return this.#fault(`agrees to the absence at institution ${at}`, said, isRight)
  }
}
