import type pg from 'pg'
import { encrypt, decrypt } from './encrypt'

/**
 * Encrypts second factors with another secret, in the open transaction. Returns how many, and how many could not be
 * decrypted: they are from an older secret and stay unchanged.
 */
export const reencryptSecondFactors = async (
  client: pg.ClientBase,
  from: string,
  to: string,
): Promise<{ reencrypted: number; unreadable: number }> => {
  await client.query('lock table editorial.second_factors in exclusive mode')
  const { rows } = await client.query<{ id: string; secret: string }>(
    'select user_id::text as id, secret from editorial.second_factors order by user_id',
  )
  let reencrypted = 0
  for (const { id, secret } of rows) {
    const text = decrypt(secret, id, from)
    if (text === null) continue
    await client.query('update editorial.second_factors set secret = $2 where user_id = $1::uuid', [
      id,
      encrypt(text, id, to),
    ])
    reencrypted += 1
  }
  return { reencrypted, unreadable: rows.length - reencrypted }
}
