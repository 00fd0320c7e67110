import { at, numberAt, type ClientResponse, type Client } from './client'
import { queryDatabase } from './query-database'
import type { Place } from './server'

/**
 * Publishes a record as people do: submitted and approved by its owner, published by the coordinator. `address`:
 * `/api/items/…`, or `/api/globals/site`. Returns the last response, or the rejected one.
 */
export type Publish = (address: string) => Promise<ClientResponse>

/** A transition on the record's current revision, unless `said` has another. */
export const transitionLatest = async (
  by: Client,
  address: string,
  transition: string,
  input: object = {},
): Promise<ClientResponse> => {
  const revision = at((await by.get(`${address}?draft=true&depth=0`)).body, '/revision')
  return by.post(`${address}/transitions/${transition}`, {
    ...(typeof revision === 'number' && { revision }),
    ...input,
  })
}

/** A transition of a record, of a holding unless `kind` says another, on its current revision. */
export const executeTransition = (
  by: Client,
  transition: string,
  id: string,
  input: object = {},
  kind = 'items',
): Promise<ClientResponse> => transitionLatest(by, `/api/${kind}/${id}`, transition, input)

/** The same for whoever may not read the record: its revision is from the database. */
export const executeUnread = async (
  { databaseUrl }: Pick<Place, 'databaseUrl'>,
  by: Client,
  transition: string,
  id: string,
  input: object = {},
  kind = 'items',
): Promise<ClientResponse> => {
  const sql = `select head_revision as revision from editorial.state where kind = '${kind}' and id = '${id}'`
  const [state] = await queryDatabase(databaseUrl, sql)
  return by.post(`/api/${kind}/${id}/transitions/${transition}`, { revision: numberAt(state, '/revision'), ...input })
}

/** The response to whoever may do it. */
const whoeverMay = async (people: readonly Client[], address: string, transition: string): Promise<ClientResponse> => {
  const responses = []
  for (const person of people) {
    const response = await transitionLatest(person, address, transition)
    if (response.status !== 403 && response.status !== 404) return response
    responses.push(response)
  }
  const [first] = responses
  if (!first) throw new Error('There is nobody to ask.')
  return first
}

const publishRecord = async (
  address: string,
  coordinator: Client,
  stewards: readonly Client[],
): Promise<ClientResponse> => {
  const work = async () => at((await coordinator.get(`${address}?draft=true&depth=0`)).body, '/work')
  for (const [transition, from] of [
    ['submit', ['draft', 'changes_requested']],
    ['approve', ['in_review']],
  ] as const) {
    const stands = await work()
    if (!from.some((one) => one === stands)) continue
    const result = await whoeverMay([coordinator, ...stewards], address, transition)
    if (result.status !== 200) return result
  }
  return transitionLatest(coordinator, address, 'publish')
}

/** A publisher of logged-in users. */
export const publisherFor =
  (as: (person: 'coordinator' | 'steward' | 'foreignSteward') => Promise<Client>): Publish =>
  async (address) => {
    const [coordinator, ...stewards] = await Promise.all([as('coordinator'), as('steward'), as('foreignSteward')])
    return publishRecord(address, coordinator, stewards)
  }
