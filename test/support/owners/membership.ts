import { at, listAt, type Answer, type Client } from '../client'
import { names, people, type Cast, type Name, type Role } from './cast'
import type { Model } from './model'
import type { Step } from './steps'

type Asked = Step & { by: Name }

const ended = { status: 404, headers: new Headers(), text: '', body: null } satisfies Answer

const withFaults = (answer: Answer, faults: readonly string[]): Answer & { faults: readonly string[] } => ({
  ...answer,
  faults,
})

/** What people do to each other's roles. */
export class Membership {
  constructor(
    readonly cast: Cast,
    readonly model: Model,
    readonly clients: Record<Name, Client>,
  ) {}

  /** Answers nothing where it is not about people. */
  async act(step: Asked): Promise<(Answer & { faults: readonly string[] }) | null> {
    switch (step.what) {
      case 'invite':
        return this.#invite(step)
      case 'take':
        return this.#take(step)
      case 'end':
        return this.#end(step)
      case 'close':
        return this.#close(step)
      case 'open':
        return this.#open(step)
      case 'agree':
        return this.#agree(step)
      case 'policies':
        return this.#policies(step)
      default:
        return null
    }
  }

  #client({ by }: Asked): Client {
    return this.clients[by]
  }

  #reason({ reason }: Step): object {
    return reason ? { reason: 'As it was played.' } : {}
  }

  async #invite(step: Asked) {
    const { to, at: institution, n, by, reason } = step
    const role: Role = { role: n % 4 === 0 ? 'editor' : 'steward', at: institution }
    const answer = await this.#client(step).post('/api/users/invite', {
      email: people[to].email,
      name: 'Whoever it is',
      role: role.role,
      institution: this.cast.institutions[institution],
      ...this.#reason(step),
    })
    const faults = answer.status === 201 ? this.model.roles.offered(to, role, { by, reason }) : []
    return withFaults(answer, faults)
  }

  async #take({ to: named, n }: Asked) {
    const waiting = this.model.roles.waiting()
    const to = waiting[n % Math.max(waiting.length, 1)] ?? named
    const client = this.clients[to]
    const offers = await client.get('/api/users/offers')
    const docs = offers.status === 200 ? listAt(offers.body, '/docs') : []
    const offer = docs[n % Math.max(docs.length, 1)]
    if (offer === undefined) return withFaults(ended, [])
    const answer = await client.post(`/api/users/offers/${String(at(offer, '/id'))}/accept`, {})
    if (answer.status !== 200) return withFaults(answer, [])
    const institution = this.cast.institutions.indexOf(String(at(answer.body, '/institution')))
    const role = { role: String(at(answer.body, '/role')), at: institution < 0 ? null : institution }
    return withFaults(answer, this.model.roles.taken(to, role))
  }

  async #end(step: Asked) {
    const { to, n, by, reason } = step
    const rows = await this.cast.query(
      `select id::text, role::text, institution_id::text as institution from memberships
       where user_id::text = $1 and institution_id is not null order by role, institution_id`,
      [this.cast.ids[to]],
    )
    const row = rows[n % Math.max(rows.length, 1)]
    if (!row) return withFaults(ended, [])
    const role = { role: String(row.role), at: this.cast.institutions.indexOf(String(row.institution)) }
    const client = this.#client(step)
    const answer =
      n % 5 === 4
        ? await client.delete(`/api/memberships/${String(row.id)}`)
        : await client.post(`/api/memberships/${String(row.id)}/end`, { ...this.#reason(step), confirm: n % 3 > 0 })
    const isSaid = reason && n % 5 !== 4
    const faults = answer.status === 200 ? this.model.roles.ended(to, role, { by, reason: isSaid }) : []
    return withFaults(answer, faults)
  }

  async #close(step: Asked) {
    const { to, by, reason } = step
    const answer = await this.#client(step).post(`/api/users/${this.cast.ids[to]}/close`, this.#reason(step))
    if (answer.status !== 200) return withFaults(answer, [])
    const { roles } = this.model
    const said = { by, reason }
    return withFaults(
      answer,
      at(answer.body, '/closed') === true ? roles.closed(to, said) : roles.endedAtTheirs(to, said),
    )
  }

  async #open(step: Asked) {
    const { n, by, reason } = step
    const closed = names.filter((name) => this.model.roles.isClosed(name))
    const to = closed[n % Math.max(closed.length, 1)]
    if (to === undefined) return withFaults(ended, [])
    const answer = await this.#client(step).post(`/api/users/${this.cast.ids[to]}/open`, this.#reason(step))
    if (answer.status !== 200) return withFaults(answer, [])
    this.clients[to] = await this.cast.again(to)
    return withFaults(answer, this.model.roles.opened(to, { by, reason }))
  }

  async #agree(step: Asked) {
    const { at: institution, by } = step
    const answer = await this.#client(step).post(
      `/api/memberships/absences/${this.cast.institutions[institution]}/agree`,
      { reason: 'As it was played.' },
    )
    const faults = answer.status === 200 ? this.model.roles.agreed(institution, { by, reason: true }) : []
    return withFaults(answer, faults)
  }

  async #policies(step: Asked) {
    const { at: institution, n, by } = step
    const asked = { fourEyes: n % 2 === 1, mayPublishOwnHoldings: n % 3 > 0 }
    const answer = await this.#client(step).patch(
      `/api/institutions/${this.cast.institutions[institution]}/policies`,
      asked,
    )
    if (answer.status !== 200) return withFaults(answer, [])
    const { fourEyes, mayPublishOwnHoldings: mayPublish } = asked
    this.model.policies.set(institution, { fourEyes, mayPublish })
    return withFaults(answer, this.model.roles.is(by, 'coordinator') ? [] : [`${by} sets policies`])
  }
}
