import { clientOf, textAt, type ClientResponse } from './client'
import { queryDatabase } from './query-database'
import { password, type Place } from './server'
import { Secret, TOTP } from 'otpauth'

type InDatabase = Pick<Place, 'databaseUrl'>

export const idOfPerson = async ({ databaseUrl }: InDatabase, email: string): Promise<string> =>
  textAt(await queryDatabase(databaseUrl, `select id::text from users where email = '${email}'`), '/0/id')

export const idOfInstitution = async ({ databaseUrl }: InDatabase, slug: string): Promise<string> =>
  textAt(await queryDatabase(databaseUrl, `select id::text from institutions where slug = '${slug}'`), '/0/id')

/** A login with the common password of tests, unless another is given. */
export const logInWith = (
  { url }: Pick<{ url: string }, 'url'>,
  email: string,
  given = password,
): Promise<ClientResponse> => clientOf(url).post('/api/users/login', { email, password: given })

/** The token of the link to choose a password, in an e-mail or a response. */
export const linkTokenIn = (text: string): string => {
  const token = /\/admin\/reset\/([0-9a-f]{40})/.exec(text)?.[1]
  if (token === undefined) throw new Error(`There is no link in: ${text}`)
  return token
}

/** As if time had passed since the last code: the codes of now count again. */
export const forgetTotpSteps = ({ databaseUrl }: InDatabase) =>
  queryDatabase(databaseUrl, 'update editorial.second_factors set last_step = null')

/** The code that an authenticator shows `steps` half minutes from now. */
export const totpCode = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
