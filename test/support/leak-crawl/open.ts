import { z } from 'zod'
import type { SanitizedConfig } from 'payload'
import { clientOf, textAt, type Client } from '../client'
import { copyExhibit, emails, idOf } from '../exhibit'
import { walkFields } from '../fields'
import { password } from '../server'
import { createCanaries, type Canaries } from './canaries'
import type { Tokens } from './request'
import { openHands, seed, unaffiliated, type Seeded } from './seed'
import { serveInside, type Inside } from './serve-inside'
import { keepWhatIsStored } from './stored'

/** The demo exhibit with canaries, on a server in this process. */
export interface CrawlField {
  inside: Inside
  canaries: Canaries
  seeded: Seeded
  tokens: Tokens
  databaseUrl: string
  close: () => Promise<void>
}

const LoggedIn = z.object({ token: z.string() })

const logInAs = async (url: string, email: string): Promise<string> =>
  `JWT ${LoggedIn.parse((await clientOf(url).post('/api/users/login', { email, password })).body).token}`

const keyFor = async (coordinator: Client, scopes: readonly string[]): Promise<string> =>
  `Bearer ${textAt((await coordinator.post('/api/api-clients', { name: scopes.join(' and '), scopes })).body, '/doc/key')}`

/** Every path of a private field, and of the groups around it. */
const privatePathsOf = ({ collections, globals }: SanitizedConfig): Set<string> =>
  new Set(
    [...collections, ...globals]
      .flatMap(({ fields }) => walkFields(fields).flatMap(({ path, isPrivate }) => (isPrivate ? [path] : [])))
      .flatMap((path) => path.split('.').map((_part, n, parts) => parts.slice(0, n + 1).join('.'))),
  )

/** @throws the error, with nothing left running */
export const openField = async (): Promise<CrawlField> => {
  const { drop, ...place } = await copyExhibit()
  const inside = await serveInside(place)
  const close = async () => {
    await inside.stop()
    await drop()
  }
  try {
    const hands = await openHands(inside.url)
    const isPrivate = privatePathsOf(inside.config)
    const canaries = createCanaries((path) => isPrivate.has(path))
    await inside.server.payload.create({
      collection: 'users',
      data: { email: unaffiliated, name: 'Nobody in particular', password },
      overrideAccess: true,
    })
    const seeded = await seed(canaries, hands, inside.server.renderPending)
    const ajhs = await idOf(hands.stranger, 'institutions', 'american-jewish-historical-society')
    const tokens: Tokens = new Map([
      ['anonymous', undefined],
      ['stranger', await logInAs(inside.url, emails.stranger)],
      ['unaffiliated', await logInAs(inside.url, unaffiliated)],
      ['neighbour', await logInAs(inside.url, emails.foreignSteward)],
      ['client', await keyFor(hands.coordinator, ['read'])],
      ['previewer', await keyFor(hands.coordinator, ['read', 'preview'])],
      ['translator', await logInAs(inside.url, emails.translator)],
    ])
    // after the crawlers' logins: their own sessions are no canaries
    await keepWhatIsStored(canaries, place, ajhs)
    return { inside, canaries, seeded, tokens, databaseUrl: place.databaseUrl, close }
  } catch (error) {
    await close()
    throw error
  }
}
