import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

/**
 * Whether an account has this password. It is checked by a login that is rolled back: it leaves no session, loses no
 * concurrent one, and failures count as failed logins.
 */
export const hasPassword = async (payload: Payload, email: string, password: string): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await payload.login({ collection: 'users', data: { email, password }, depth: 0, req })
    return true
  } catch {
    return false
  } finally {
    await killTransaction(req)
  }
}
