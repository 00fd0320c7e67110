import { at, listAt, textAt, type ClientResponse, type Client } from '../client'
import { paragraph, recordLink, textNode, state } from '../rich-text'
import type { Cast, Name } from './cast'
import { glance, look } from './look'
import { Membership } from './membership'
import { Model } from './model'
import type { Plan, Step } from './steps'
import { textOf, type Text } from './texts'
import { nextToken, recordNames, readDraft, type RecordName, type World } from './world'

const reasons = ['error', 'rights', 'privacy', 'consent', 'legal']
/** Withdrawals for these reasons apply to the bytes, in every copy. */
const ofBytes = ['rights', 'privacy', 'consent', 'legal']

/** A world while it is played. */
export class Play {
  readonly model: Model
  /** successful steps, in order */
  readonly trace: string[] = []
  readonly #clients: Record<Name, Client>
  readonly #membership: Membership

  constructor(
    readonly cast: Cast,
    readonly world: World,
  ) {
    this.model = new Model(world)
    this.#clients = { ...cast.clients }
    this.#membership = new Membership(cast, this.model, this.#clients)
  }

  /** Executes the initial steps, and checks once. */
  async begin(steps: readonly Step[]): Promise<string[]> {
    const faults: string[] = []
    for (const step of steps) {
      faults.push(...(await this.#act(step)))
      if (step.what === 'press') faults.push(...(await glance(this.cast, this.world, this.model, step.on)))
    }
    return [...faults, ...(await look(this.cast, this.world, this.model))]
  }

  /** Executes a step, and returns what is wrong with it or in public afterwards. */
  async step(step: Step): Promise<string[]> {
    const before = this.trace.length
    const faults = await this.#act(step)
    // a rejected step changes nothing
    return this.trace.length === before && faults.length === 0
      ? []
      : [...faults, ...(await look(this.cast, this.world, this.model))]
  }

  #likely({ on, what, at: institution, n }: Step, owner: number | null): Name {
    const { roles } = this.model
    const coordinating: Name = roles.is('coordinator', 'coordinator') ? 'coordinator' : 'coordinatorC'
    const administering: readonly Name[] = ['admin', 'otherAdmin']
    const admin = administering[n % 2] ?? 'admin'
    if (what === 'reinstate') return this.model.left.get(on) ?? coordinating
    if (what === 'policies') return coordinating
    if (what === 'agree') return admin
    if (['invite', 'end', 'close', 'open'].includes(what))
      return [coordinating, admin, roles.stewards(institution)[0] ?? admin][n % 3] ?? admin
    if (what === 'translate') return 'translator'
    if (owner === null || ['publish', 'many', 'merge', 'unmerge', 'erase', 'genre', 'place'].includes(what))
      return coordinating
    const preparing = ['edit', 'show', 'submit', 'recall', 'restore', 'discard', 'delete'].includes(what)
    const editors: readonly Name[] = ['editorA', 'editorB', 'editorC']
    const editor = editors.find((name) => roles.is(name, 'editor', owner))
    return (preparing ? editor : undefined) ?? roles.stewards(owner)[0] ?? coordinating
  }

  /** Prefers what can be withdrawn, or agreed to. */
  #aimed(step: Step): Step {
    const { roles, left } = this.model
    const withdrawn = [...left.keys()]
    const on = withdrawn[step.n % Math.max(withdrawn.length, 1)]
    if (step.what === 'reinstate' && on) return { ...step, on }
    const [waiting] = roles.unagreed()
    return step.what === 'agree' && waiting !== undefined ? { ...step, at: waiting } : step
  }

  async #act(attempt: Step): Promise<string[]> {
    const step = this.#aimed(attempt)
    const { on, what } = step
    const expected = this.model.of(on)
    if (what === 'press') {
      const faults: string[] = []
      for (const one of ['submit', 'approve', 'publish'])
        faults.push(...(await this.#act({ ...step, what: one, by: 'likely', reason: true })))
      return faults
    }
    const by = step.by === 'likely' ? this.#likely(step, expected.owner) : step.by
    const ofPeople = await this.#membership.act({ ...step, by })
    if (ofPeople) return this.#told(`${by}: ${what} ${step.to} at ${step.at}`, ofPeople, ofPeople.faults)
    const client = this.#clients[by]
    switch (what) {
      case 'edit':
      case 'show':
      case 'place':
        return this.#save(client, `${by}: ${what}`, step)
      case 'translate':
        return this.#translate(client, by, on)
      case 'delete':
        return this.#delete(client, by, on)
      case 'merge':
      case 'unmerge':
        return this.#merge(client, by, what, step.n)
      case 'genre':
        return this.#genre(client, by)
      case 'many':
        return this.#many(client, by, step)
      default:
        return this.#move(client, by, step)
    }
  }

  #told(what: string, { status, text }: ClientResponse, faults: readonly string[] = []): string[] {
    if (status < 300) this.trace.push(what)
    return status >= 500 ? [`${what}: ${status} ${text.slice(0, 300)}`] : [...faults]
  }

  async #read(by: Client, on: RecordName): Promise<{ revision: unknown; text: Text | null }> {
    const body = await readDraft(by, this.world.records[on])
    if (body === null) return { revision: undefined, text: null }
    const media = this.world.media.map(({ id }) => id)
    return { revision: at(body, '/revision'), text: textOf(body, media) }
  }

  /** The content of a text: one of the pictures, and other records. */
  #contents({ on, what, n }: Step, token: string): object {
    const { records: worldRecords, media } = this.world
    const { kind } = worldRecords[on]
    const medium = media[n % media.length]?.id
    const other = recordNames.filter((name) => name !== on && worldRecords[name].kind === 'items')[n % 3] ?? 'shown'
    const about = () => nextToken(this.world)
    const text = {
      blockType: 'text',
      text: state(paragraph(textNode(`${token} and `), recordLink('items', worldRecords[other].id, 'this'))),
    }
    if (kind === 'items' && what === 'show')
      return {
        media: n === 19 ? [] : [medium],
        type: n === 19 ? 'text' : 'still-image',
        description: state(paragraph(textNode(`${token}, see `), recordLink('items', worldRecords[other].id, 'this'))),
        themes: n % 2 ? [worldRecords.double.id] : [worldRecords.theme.id],
      }
    if (kind === 'articles')
      return {
        body: [
          text,
          { blockType: 'item', item: worldRecords[other].id, captionOverride: about() },
          ...(what === 'show' ? [{ blockType: 'media', media: medium }] : []),
        ],
      }
    if (kind === 'themes' && what === 'show') return { hero: { of: { relationTo: 'media', value: medium } } }
    if (kind === 'sections' && what !== 'edit')
      return {
        placements: (['shown', 'alike', 'theirs', 'third'] as const)
          .filter((_name, k) => (n >> k) % 2 === 1)
          .map((name) => ({
            of: { relationTo: 'items', value: worldRecords[name].id },
            captionOverride: about(),
          })),
      }
    return {}
  }

  async #save(client: Client, description: string, step: Step): Promise<string[]> {
    const { kind, id } = this.world.records[step.on]
    const title = nextToken(this.world)
    const body = { title, ...(kind === 'items' && { caption: `${title}, 1974-1975` }), ...this.#contents(step, title) }
    const response = await client.patch(`/api/${kind}/${id}?depth=0`, body)
    // a changed text loses its approval
    if (response.status === 200) this.model.of(step.on).approved = null
    return this.#told(`${description} ${step.on} as ${title}`, response)
  }

  async #translate(client: Client, by: Name, on: RecordName): Promise<string[]> {
    const { kind, id } = this.world.records[on]
    const title = nextToken(this.world)
    const response = await client.patch(`/api/${kind}/${id}?depth=0&locale=he`, { title })
    if (response.status === 200) this.model.of(on).approved = null
    return this.#told(`${by}: translates ${on} as ${title}`, response)
  }

  async #delete(client: Client, by: Name, on: RecordName): Promise<string[]> {
    const { kind, id } = this.world.records[on]
    const response = await client.delete(`/api/${kind}/${id}`)
    if (response.status !== 200) return this.#told(`${by}: deletes ${on}`, response)
    const faults = this.model.of(on).live === null ? [] : [`${by} deletes ${on}, which is public`]
    this.model.takenBack(on)
    return this.#told(`${by}: deletes ${on}`, response, faults)
  }

  async #merge(client: Client, by: Name, what: 'merge' | 'unmerge', n: number): Promise<string[]> {
    const [from, into] = n % 2 ? (['double', 'theme'] as const) : (['theme', 'double'] as const)
    const { records: worldRecords } = this.world
    const address = `/api/themes/${worldRecords[from].id}/merge`
    const response =
      what === 'merge' ? await client.post(address, { into: worldRecords[into].id }) : await client.delete(address)
    if (response.status === 200) {
      if (what === 'merge') this.model.merged.set(worldRecords[from].id, worldRecords[into].id)
      else this.model.merged.delete(worldRecords[from].id)
    }
    return this.#told(`${by}: ${what} ${from}`, response)
  }

  async #genre(client: Client, by: Name): Promise<string[]> {
    const { body } = await client.get('/api/genres?limit=1&depth=0')
    const id = at(body, '/docs/0/id')
    const revision = at(body, '/docs/0/revision')
    const input = {
      label: `A genre ${this.world.run}-${this.trace.length}`,
      ...(typeof revision === 'number' && { revision }),
    }
    return this.#told(`${by}: renames a genre`, await client.patch(`/api/genres/${String(id)}`, input))
  }

  /** A bulk transition, each record by itself. */
  async #many(client: Client, by: Name, { reason, mode }: Step): Promise<string[]> {
    const faults: string[] = []
    for (const transition of ['submit', 'approve', 'publish'] as const) {
      const read = new Map<RecordName, Text | null>()
      const records = []
      for (const name of recordNames) {
        const { revision, text } = await this.#read(client, name)
        read.set(name, text)
        const { kind, id } = this.world.records[name]
        if (typeof revision === 'number') records.push({ kind, id, revision })
      }
      if (records.length === 0) return faults
      const input = { verb: transition, records, mode, ...(reason && { reason: 'As it was played.' }) }
      const response = await client.post('/api/desk/transitions', input)
      const outcomes = response.status === 200 ? listAt(response.body, '/outcomes') : []
      const found: string[] = []
      for (const outcome of outcomes.filter((one) => at(one, '/ok') === true)) {
        const name = recordNames.find((one) => this.world.records[one].id === textAt(outcome, '/id'))
        if (name) found.push(...this.#moved(transition, name, { by, reason, read: read.get(name) ?? null }))
      }
      faults.push(...this.#told(`${by}: ${transition} of ${outcomes.length}`, response, found))
    }
    return faults
  }

  /** The consequences of a transition. */
  #moved(transition: string, on: RecordName, attempt: Parameters<Model['approved']>[1]): string[] {
    const expected = this.model.of(on)
    if (transition === 'submit') expected.submittedBy = attempt.by
    if (transition === 'approve') return this.model.approved(on, attempt)
    if (transition === 'publish') return this.model.publishing(on, attempt)
    if (['recall', 'request_changes', 'discard', 'restore'].includes(transition)) expected.approved = null
    if (['unpublish', 'withdraw', 'reinstate', 'erase'].includes(transition)) this.model.takenBack(on)
    if (transition === 'erase') expected.isErased = true
    if (transition === 'reinstate') this.model.reinstated(on)
    return []
  }

  async #move(client: Client, by: Name, step: Step): Promise<string[]> {
    const { on, what, mode, n } = step
    const { kind, id, slug } = this.world.records[on]
    if (what === 'transfer') return this.#transfer(client, by, step)
    const why = reasons[n % reasons.length] ?? 'error'
    const { revision, text } = await this.#read(client, on)
    const versions =
      what === 'restore'
        ? await this.cast.query(`select id::text from _${kind}_v where parent_id::text = $1 order by created_at`, [id])
        : []
    const reason = what === 'approve' ? step.reason : true
    const input = {
      ...(typeof revision === 'number' && { revision }),
      note: what === 'erase' ? slug : 'Looked at',
      ...(reason && { reason: what === 'withdraw' ? why : what === 'erase' ? 'legal' : 'As it was played.' }),
      publicReason: 'Gone for now.',
      version: versions[n % Math.max(versions.length, 1)]?.id ?? id,
      mode,
    }
    const response = await client.post(`/api/${kind}/${id}/transitions/${what}`, input)
    if (response.status === 200 && what === 'withdraw')
      this.model.withdrawn(on, by, ofBytes.includes(why) ? text : null)
    const faults = response.status === 200 ? this.#moved(what, on, { by, reason, read: text }) : []
    if (response.status === 200 && what === 'erase') await this.#erased()
    return this.#told(`${by}: ${what} ${on}${what === 'withdraw' ? ` for ${why}` : ''}`, response, faults)
  }

  /** Erased media are shown by nobody. */
  async #erased(): Promise<void> {
    for (const { id, path } of this.world.media) {
      const rows = await this.cast.query('select from media where id::text = $1', [id])
      if (rows.length === 0) this.model.taken.set(path, null)
    }
  }

  /** Offers, accepts, declines or withdraws a transfer: the recipient reads the offer first. */
  async #transfer(client: Client, by: Name, { on, at: chosen, reason, n }: Step): Promise<string[]> {
    const { kind, id } = this.world.records[on]
    const expected = this.model.of(on)
    // offers are mostly answered by their recipient
    const isOfferEnded = expected.offer !== null && n % 4 > 0
    const to = isOfferEnded && expected.offer ? expected.offer.to : chosen
    const taker = isOfferEnded ? (this.model.roles.stewards(to)[0] ?? 'coordinator') : by
    const initiator = n % 2 ? taker : by
    const initiatorClient = initiator === by ? client : this.#clients[initiator]
    const offer = await initiatorClient.get(`/api/${kind}/${id}/offer`)
    const { text, revision: own } = await this.#read(this.#clients.coordinator, on)
    const revision = offer.status === 200 ? at(offer.body, '/revision') : own
    const going =
      offer.status === 200 ? listAt(offer.body, '/media').filter((one) => at(one, '/goesAlong') === true) : null
    const response = await initiatorClient.post(`/api/${kind}/${id}/transitions/transfer`, {
      revision,
      to: this.cast.institutions[to],
      ...(reason && { reason: 'As it was played.' }),
    })
    const description = `${initiator}: transfer ${on} to ${to}`
    if (response.status !== 200) return this.#told(description, response)
    const attempt = { by: initiator, reason, read: text }
    if (to === expected.owner) expected.offer = null
    else if (at(response.body, '/waitsFor') !== undefined) this.model.offered(on, to, attempt)
    else
      return this.#told(
        description,
        response,
        await this.#handedOver(on, to, attempt, going?.map((one) => textAt(one, '/id')) ?? null),
      )
    return this.#told(description, response)
  }

  /** `going`: the media the recipient was shown as transferred; null: nothing was shown. */
  async #handedOver(
    on: RecordName,
    to: number,
    attempt: Parameters<Model['handedOver']>[2],
    going: readonly string[] | null,
  ) {
    const { owner: giver } = this.model.of(on)
    const faults = this.model.handedOver(on, to, attempt)
    for (const { id } of this.world.media) {
      const [row] = await this.cast.query('select owner_id::text as owner from media where id::text = $1', [id])
      const owner = row?.owner ? this.cast.institutions.indexOf(String(row.owner)) : null
      const before = this.model.owners.get(id) ?? null
      if (!row || owner === before) {
        if (row && going?.includes(id)) faults.push(`a picture was to go along with ${on} and stayed`)
        continue
      }
      if (before !== giver) faults.push(`a picture of ${String(before)} went along with ${on}, which was not theirs`)
      if (going && !going.includes(id)) faults.push(`a picture went along with ${on} that was not offered`)
      this.model.owners.set(id, owner)
    }
    return faults
  }
}

/** Executes steps on the records of a world in order; returns the first fault, and what led to it. */
export const playAll = async (play: Play, { opening, steps }: Plan): Promise<string[]> => {
  const first = await play.begin(opening)
  if (first.length > 0) return [...first, ...play.trace]
  for (const step of steps) {
    const faults = await play.step(step)
    if (faults.length > 0) return [...faults, ...play.trace]
  }
  return []
}
