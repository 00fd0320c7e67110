import { at, listAt, type ClientResponse, type Client } from '../client'
import { names, people, type Cast, type Name, type Role } from './cast'
import type { Model } from './model'
import type { Step } from './steps'

type Attempt = Step & { by: Name }

const ended = { status: 404, headers: new Headers(), text: '', body: null } satisfies ClientResponse

const withFaults = (
  response: ClientResponse,
  faults: readonly string[],
): ClientResponse & { faults: readonly string[] } => ({
  ...response,
  faults,
})

/** Actions on each other's roles. */
export class Membership {
  constructor(
    readonly cast: Cast,
    readonly model: Model,
    readonly clients: Record<Name, Client>,
  ) {}

  /** Returns null for actions that are not about people. */
  async act(step: Attempt): Promise<(ClientResponse & { faults: readonly string[] }) | null> {
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

  #client({ by }: Attempt): Client {
    return this.clients[by]
  }

  #reason({ reason }: Step): object {
    return reason ? { reason: 'As it was played.' } : {}
  }

  async #invite(step: Attempt) {
    const { to, at: institution, n, by, reason } = step
    const role: Role = { role: n % 4 === 0 ? 'editor' : 'steward', at: institution }
    const response = await this.#client(step).post('/api/users/invite', {
      email: people[to].email,
      name: 'Whoever it is',
      role: role.role,
      institution: this.cast.institutions[institution],
      ...this.#reason(step),
    })
    const faults = response.status === 201 ? this.model.roles.offered(to, role, { by, reason }) : []
    return withFaults(response, faults)
  }

  async #take({ to: named, n }: Attempt) {
    const waiting = this.model.roles.waiting()
    const to = waiting[n % Math.max(waiting.length, 1)] ?? named
    const client = this.clients[to]
    const offers = await client.get('/api/users/offers')
    const docs = offers.status === 200 ? listAt(offers.body, '/docs') : []
    const offer = docs[n % Math.max(docs.length, 1)]
    if (offer === undefined) return withFaults(ended, [])
    const response = await client.post(`/api/users/offers/${String(at(offer, '/id'))}/accept`, {})
    if (response.status !== 200) return withFaults(response, [])
    const institution = this.cast.institutions.indexOf(String(at(response.body, '/institution')))
    const role = { role: String(at(response.body, '/role')), at: institution < 0 ? null : institution }
    return withFaults(response, this.model.roles.taken(to, role))
  }

  async #end(step: Attempt) {
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
    const response =
      n % 5 === 4
        ? await client.delete(`/api/memberships/${String(row.id)}`)
        : await client.post(`/api/memberships/${String(row.id)}/end`, { ...this.#reason(step), confirm: n % 3 > 0 })
    const isReasonGiven = reason && n % 5 !== 4
    const faults = response.status === 200 ? this.model.roles.ended(to, role, { by, reason: isReasonGiven }) : []
    return withFaults(response, faults)
  }

  async #close(step: Attempt) {
    const { to, by, reason } = step
    const response = await this.#client(step).post(`/api/users/${this.cast.ids[to]}/close`, this.#reason(step))
    if (response.status !== 200) return withFaults(response, [])
    const { roles } = this.model
    const input = { by, reason }
    return withFaults(
      response,
      at(response.body, '/closed') === true ? roles.closed(to, input) : roles.endedAtTheirs(to, input),
    )
  }

  async #open(step: Attempt) {
    const { n, by, reason } = step
    const closed = names.filter((name) => this.model.roles.isClosed(name))
    const to = closed[n % Math.max(closed.length, 1)]
    if (to === undefined) return withFaults(ended, [])
    const response = await this.#client(step).post(`/api/users/${this.cast.ids[to]}/open`, this.#reason(step))
    if (response.status !== 200) return withFaults(response, [])
    this.clients[to] = await this.cast.again(to)
    return withFaults(response, this.model.roles.opened(to, { by, reason }))
  }

  async #agree(step: Attempt) {
    const { at: institution, by } = step
    const response = await this.#client(step).post(
      `/api/memberships/absences/${this.cast.institutions[institution]}/agree`,
      { reason: 'As it was played.' },
    )
    const faults = response.status === 200 ? this.model.roles.agreed(institution, { by, reason: true }) : []
    return withFaults(response, faults)
  }

  async #policies(step: Attempt) {
    const { at: institution, n, by } = step
    const rules = { fourEyes: n % 2 === 1, mayPublishOwnHoldings: n % 3 > 0 }
    const response = await this.#client(step).patch(
      `/api/institutions/${this.cast.institutions[institution]}/policies`,
      rules,
    )
    if (response.status !== 200) return withFaults(response, [])
    const { fourEyes, mayPublishOwnHoldings: mayPublish } = rules
    this.model.policies.set(institution, { fourEyes, mayPublish })
    return withFaults(response, this.model.roles.is(by, 'coordinator') ? [] : [`${by} sets policies`])
  }
}
