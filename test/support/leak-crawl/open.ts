import { z } from 'zod'
import { clientOf } from '../client'
import { copyExhibit, emails, idOf } from '../exhibit'
import { password } from '../server'
import { openAviary, type Aviary } from './canaries'
import type { Tokens } from './request'
import { openHands, seed, unaffiliated, type Seeded } from './seed'
import { serveInside, type Inside } from './serve-inside'
import { keepWhatIsStored } from './stored'

/** The demo exhibit with canaries in it, on a server that the crawl can look into. */
export interface Field {
  inside: Inside
  aviary: Aviary
  seeded: Seeded
  tokens: Tokens
  databaseUrl: string
  close: () => Promise<void>
}

const LoggedIn = z.object({ token: z.string() })

const tokenOf = async (url: string, email: string): Promise<string> =>
  LoggedIn.parse((await clientOf(url).post('/api/users/login', { email, password })).body).token

/** @throws what went wrong, with nothing left running */
export const openField = async (): Promise<Field> => {
  const { drop, ...place } = await copyExhibit()
  const inside = await serveInside(place)
  const close = async () => {
    await inside.stop()
    await drop()
  }
  try {
    const hands = await openHands(inside.url)
    const aviary = openAviary()
    await inside.house.payload.create({
      collection: 'users',
      data: { email: unaffiliated, name: 'Nobody in particular', password },
      overrideAccess: true,
    })
    const seeded = await seed(aviary, hands, inside.house.renderPending)
    const ajhs = await idOf(hands.stranger, 'institutions', 'american-jewish-historical-society')
    const tokens: Tokens = new Map([
      ['anonymous', undefined],
      ['stranger', await tokenOf(inside.url, emails.stranger)],
      ['unaffiliated', await tokenOf(inside.url, unaffiliated)],
    ])
    // after the crawlers have logged in: their own sessions are theirs to know
    await keepWhatIsStored(aviary, place, ajhs)
    return { inside, aviary, seeded, tokens, databaseUrl: place.databaseUrl, close }
  } catch (error) {
    await close()
    throw error
  }
}
