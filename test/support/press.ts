import { at, type Answer, type Client } from './client'

/**
 * Brings a record before the public as its people do: submitted and approved by whoever answers for it, published by the
 * coordinator. `address`: `/api/items/…`, or `/api/globals/site`. Answers the last move that was made, or the one refused.
 */
export type Press = (address: string) => Promise<Answer>

/** One verb on a record as whoever makes it sees it at that moment; what is `said` stands. */
export const moveAsSeen = async (by: Client, address: string, verb: string, said: object = {}): Promise<Answer> => {
  const revision = at((await by.get(`${address}?draft=true&depth=0`)).body, '/revision')
  return by.post(`${address}/transitions/${verb}`, { ...(typeof revision === 'number' && { revision }), ...said })
}

/** The answer of whoever may do it. */
const whoeverMay = async (people: readonly Client[], address: string, verb: string): Promise<Answer> => {
  const answers = []
  for (const person of people) {
    const answer = await moveAsSeen(person, address, verb)
    if (answer.status !== 403 && answer.status !== 404) return answer
    answers.push(answer)
  }
  const [first] = answers
  if (!first) throw new Error('There is nobody to ask.')
  return first
}

const bringOut = async (address: string, coordinator: Client, stewards: readonly Client[]): Promise<Answer> => {
  const work = async () => at((await coordinator.get(`${address}?draft=true&depth=0`)).body, '/work')
  for (const [verb, from] of [
    ['submit', ['draft', 'changes_requested']],
    ['approve', ['in_review']],
  ] as const) {
    const stands = await work()
    if (!from.some((one) => one === stands)) continue
    const moved = await whoeverMay([coordinator, ...stewards], address, verb)
    if (moved.status !== 200) return moved
  }
  return moveAsSeen(coordinator, address, 'publish')
}

/** The press of people who are logged in. */
export const pressOf =
  (as: (person: 'coordinator' | 'steward' | 'foreignSteward') => Promise<Client>): Press =>
  async (address) => {
    const [coordinator, ...stewards] = await Promise.all([as('coordinator'), as('steward'), as('foreignSteward')])
    return bringOut(address, coordinator, stewards)
  }
