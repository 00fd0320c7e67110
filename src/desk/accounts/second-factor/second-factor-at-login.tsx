import { headers as readHeaders } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ServerProps } from 'payload'
import { pendingMfaOf } from '../../../accounts'

/** Before the form of the login: whoever has given the password, and owes a code, is led to where it is given. */
export const SecondFactorAtLogin = async ({ payload, searchParams }: ServerProps) => {
  const pendingLogin = await pendingMfaOf({ headers: await readHeaders(), payload, user: null })
  if (!pendingLogin) return null
  const { redirect: redirectTo } = searchParams ?? {}
  const after = typeof redirectTo === 'string' ? `?${new URLSearchParams({ redirect: redirectTo }).toString()}` : ''
  return redirect(`${payload.config.routes.admin}/second-factor${after}`)
}
