import fc from 'fast-check'
import { transitionNames } from '../../../src/editorial/workflow/transitions'
import { at, listAt, numberAt, type ClientResponse, type Client } from '../client'
import type { Person } from '../exhibit'
import type { Done } from './audit-entries'
import { called, nextToken, parts, people, type Fixtures, type Part, type WorldRecord, type World } from './fixtures'

const actions = [...transitionNames, 'edit', 'rearrange', 'delete', 'press']

export interface Step {
  /** `likely`: the usual actor for such a record */
  by: Person | 'likely'
  on: Part
  what: string
  mode: 'refuse' | 'carry' | 'omit'
  /** selects among the options */
  n: number
}

const often: Record<string, number> = {
  press: 10,
  edit: 8,
  submit: 5,
  approve: 5,
  publish: 6,
  delete: 1,
  erase: 1,
  transfer: 2,
}

const step: fc.Arbitrary<Step> = fc.record({
  by: fc.oneof(
    { weight: 3, arbitrary: fc.constant('likely' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...people) },
  ),
  on: fc.constantFrom(...parts, 'holding' as const),
  what: fc.oneof(...actions.map((what) => ({ weight: often[what] ?? 3, arbitrary: fc.constant(what) }))),
  mode: fc.constantFrom('refuse', 'carry', 'omit'),
  n: fc.nat(19),
})

const pressed = (on: Part): Step[] => [{ by: 'likely', on, what: 'press', mode: 'refuse', n: 0 }]

/** The initial public records: mostly all. */
const openings = fc.oneof(
  { weight: 3, arbitrary: fc.constant(parts.map(pressed)) },
  { weight: 1, arbitrary: fc.constant([pressed('foreign')]) },
  { weight: 1, arbitrary: fc.constant([]) },
)

/** Steps in sequence, at most `length`; steps in one list run concurrently. */
export const plans = (length: number): fc.Arbitrary<Step[][]> =>
  fc
    .tuple(
      openings,
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: length / 2, maxLength: length }),
    )
    .map(([opening, rest]) => [...opening, ...rest])

const likely = (on: Part, what: string): Person => {
  if (on === 'section' || on === 'exhibit' || what === 'publish') return 'coordinator'
  const ofItsInstitution = { holding: ['editor', 'steward'], foreign: ['stranger', 'foreignSteward'] } as const
  const [preparing, approving] = ofItsInstitution[on]
  return ['edit', 'submit', 'recall', 'restore', 'discard', 'delete'].includes(what) ? preparing : approving
}

export interface Played {
  done: Done[]
  faults: string[]
}

const inputFor = async (
  { query, institutions }: Fixtures,
  { kind, id, slug }: WorldRecord,
  { what, mode, n }: Step,
) => {
  const versions =
    what === 'restore'
      ? await query(`select id::text from _${kind}_v where parent_id::text = $1 order by created_at`, [id])
      : []
  const [{ revision } = { revision: 1 }] = await query(
    'select head_revision as revision from editorial.state where kind = $1 and id = $2',
    [kind, id],
  )
  return {
    revision,
    // an erasure is confirmed by the slug
    note: what === 'erase' ? slug : 'Looked at',
    reason: what === 'withdraw' ? 'error' : what === 'erase' ? 'legal' : 'As it was played',
    publicReason: 'Gone for now.',
    version: versions[n % Math.max(versions.length, 1)]?.id ?? id,
    to: n % 2 ? institutions.own : institutions.foreign,
    mode,
  }
}

/** Executes a plan on a world's records; returns what succeeded, and invalid responses. */
export const play = async (fixtures: Fixtures, world: World, plan: readonly (readonly Step[])[]): Promise<Played> => {
  const done: Done[] = []
  const faults: string[] = []

  const note = (what: string, { status, text }: ClientResponse) => {
    if (status >= 500) faults.push(`${what}: ${status} ${text.slice(0, 300)}`)
  }

  const save = async (by: Client, on: Part, isRearranged: boolean, n: number) => {
    const { kind, id } = world.records[on]
    const title = nextToken(world)
    const { holding, foreign } = world.records
    const placed = [[holding], [foreign], [foreign, holding], []][n % 4] ?? []
    const body = {
      title,
      ...(kind === 'items' && { caption: `${title}, 1974-1975` }),
      ...(isRearranged &&
        on === 'section' && { placements: placed.map((one) => ({ of: { relationTo: one.kind, value: one.id } })) }),
    }
    const response = await by.patch(`/api/${kind}/${id}?depth=0`, body)
    note(`${on} is saved`, response)
    if (response.status === 200) world.called.set(called(id, numberAt(response.body, '/doc/revision')), title)
  }

  const act = async (step: Step): Promise<void> => {
    const { by, on, what, mode } = step
    const record = world.records[on]
    const { kind, id } = record
    const client = fixtures.clients[by === 'likely' ? likely(on, what) : by]
    if (what === 'press') {
      for (const one of ['submit', 'approve', 'publish']) await act({ ...step, what: one, by: 'likely' })
      return
    }
    if (what === 'edit' || what === 'rearrange') return save(client, on, what === 'rearrange', step.n)
    if (what === 'delete') return note(`${by} deletes ${on}`, await client.delete(`/api/${kind}/${id}`))
    const response = await client.post(`/api/${kind}/${id}/transitions/${what}`, await inputFor(fixtures, record, step))
    note(`${by}: ${what} of ${on}`, response)
    const release = at(response.body, '/release')
    if (response.status === 200)
      done.push({ verb: what, id, release: typeof release === 'number' ? release : null, mode })
  }

  for (const together of plan) await Promise.all(together.map(act))
  for (const reader of [fixtures.clients.steward, fixtures.clients.foreignSteward, fixtures.clients.coordinator]) {
    const { body } = await reader.get('/api/reviews?limit=100')
    const ids = listAt(body, '/docs').map((doc) => at(doc, '/id'))
    if (new Set(ids).size !== ids.length) faults.push(`a record waits twice for review: ${ids.join(' ')}`)
  }
  return { done, faults }
}
