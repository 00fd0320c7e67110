import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

/**
 * Whether an account has this password. Asked as a login that is taken back: it leaves no session, none that is opened
 * meanwhile is lost to it, and failures count as failures to log in.
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
