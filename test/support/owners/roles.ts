import { names, people, type Name, type Role } from './cast'

interface Absence {
  by: Name
  /** by a coordinator or an administrator at the time */
  byOffice: boolean
  agreed: Name | null
}

/** Accounts created by the admin, who may not agree to their actions. */
const madeByAdmin: readonly Name[] = ['editorC', 'stewardBC', 'coordinatorC']

const same = (one: Role, other: Role) => one.role === other.role && one.at === other.at

/** The input of an action on another's role. */
export interface Reasoning {
  by: Name
  reason: boolean
}

/**
 * A model of roles, built only from requests and responses. Each success reports in words what was wrong, or nothing.
 */
export class Roles {
  readonly #held = new Map<Name, Role[]>(names.map((name) => [name, [...people[name].holds]]))
  readonly #closed = new Set<Name>()
  readonly #absences = new Map<number, Absence>()
  readonly #offers: (Role & Reasoning & { to: Name })[] = []

  held(name: Name): readonly Role[] {
    return this.#closed.has(name) ? [] : (this.#held.get(name) ?? [])
  }

  isClosed(name: Name): boolean {
    return this.#closed.has(name)
  }

  is(name: Name, role: string, at: number | null = null): boolean {
    return this.held(name).some((one) => same(one, { role, at }))
  }

  /** The approvers of an institution now. */
  stewards(at: number): Name[] {
    return names.filter((name) => this.is(name, 'steward', at))
  }

  /** Whether a coordinator acts for an institution's stewards. */
  standsIn(by: Name, at: number, reason: boolean): boolean {
    return this.is(by, 'coordinator') && this.stewards(at).length === 0 && reason && !this.#waits(by, at)
  }

  #waits(by: Name, at: number): boolean {
    const absence = this.#absences.get(at)
    return absence !== undefined && absence.byOffice && (absence.agreed === null || absence.agreed === by)
  }

  #mayMake({ by, reason }: Reasoning, at: number): boolean {
    if (this.is(by, 'steward', at)) return true
    const isThere = this.stewards(at).length > 0
    if (this.is(by, 'admin')) return reason || !isThere
    return this.is(by, 'coordinator') && !isThere && !this.#waits(by, at)
  }

  #fault(what: string, { by }: Reasoning, isRight: boolean): string[] {
    return isRight ? [] : [`${by} ${what}`]
  }

  offered(to: Name, offer: Role, reasoning: Reasoning): string[] {
    const index = this.#offers.findIndex((one) => one.to === to && same(one, offer))
    if (index >= 0) this.#offers.splice(index, 1)
    this.#offers.push({ ...offer, ...reasoning, to })
    if (offer.role !== 'steward' || offer.at === null) return []
    return this.#fault(`offers the word of institution ${offer.at}`, reasoning, this.#mayMake(reasoning, offer.at))
  }

  /** Absences without an administrator's agreement. */
  unagreed(): number[] {
    return [...this.#absences].flatMap(([at, { byOffice, agreed }]) => (byOffice && agreed === null ? [at] : []))
  }

  /** Users with open offers. */
  waiting(): Name[] {
    return this.#offers.map(({ to }) => to)
  }

  takenBack(to: Name, offer: Role): void {
    const index = this.#offers.findIndex((one) => one.to === to && same(one, offer))
    if (index >= 0) this.#offers.splice(index, 1)
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

  /** `change` ends roles of a person; an institution that loses its last approver is recorded. */
  #ending(of: Name, reasoning: Reasoning, change: () => void): string[] {
    const lost = this.held(of).flatMap(({ role, at }) => (role === 'steward' && at !== null ? [at] : []))
    const byOffice = this.#office(reasoning.by)
    const may = (at: number) =>
      of === reasoning.by ||
      this.is(reasoning.by, 'steward', at) ||
      (this.is(reasoning.by, 'admin') && reasoning.reason)
    const before = new Map(lost.map((at) => [at, may(at)]))
    change()
    const ended = lost.filter((at) => !this.is(of, 'steward', at))
    for (const at of ended)
      if (this.stewards(at).length === 0) this.#absences.set(at, { by: reasoning.by, byOffice, agreed: null })
    return ended.flatMap((at) => this.#fault(`ends a steward of institution ${at}`, reasoning, before.get(at) ?? false))
  }

  ended(of: Name, role: Role, reasoning: Reasoning): string[] {
    return this.#ending(of, reasoning, () =>
      this.#held.set(
        of,
        (this.#held.get(of) ?? []).filter((one) => !same(one, role)),
      ),
    )
  }

  closed(of: Name, reasoning: Reasoning): string[] {
    return this.#ending(of, reasoning, () => this.#closed.add(of))
  }

  /** An actor who may not deactivate an account ends its roles at their institutions instead. */
  endedAtTheirs(of: Name, reasoning: Reasoning): string[] {
    const theirs = this.held(reasoning.by).flatMap(({ role, at }) => (role === 'steward' ? [at] : []))
    return this.#ending(of, reasoning, () =>
      this.#held.set(
        of,
        (this.#held.get(of) ?? []).filter(({ at }) => at === null || !theirs.includes(at)),
      ),
    )
  }

  opened(of: Name, reasoning: Reasoning): string[] {
    if (!this.#closed.has(of)) return []
    const back = (this.#held.get(of) ?? []).flatMap(({ role, at }) => (role === 'steward' && at !== null ? [at] : []))
    const faults = back.flatMap((at) =>
      this.#fault(`brings back a steward of institution ${at}`, reasoning, this.#mayMake(reasoning, at)),
    )
    this.#closed.delete(of)
    for (const at of back) this.#absences.delete(at)
    return faults
  }

  agreed(at: number, reasoning: Reasoning): string[] {
    const absence = this.#absences.get(at)
    const isRight =
      this.is(reasoning.by, 'admin') &&
      absence?.byOffice === true &&
      absence.by !== reasoning.by &&
      !(reasoning.by === 'admin' && madeByAdmin.includes(absence.by))
    if (absence) absence.agreed = reasoning.by
    return this.#fault(`agrees to the absence at institution ${at}`, reasoning, isRight)
  }
}
