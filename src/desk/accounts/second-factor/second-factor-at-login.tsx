import { headers as readHeaders } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ServerProps } from 'payload'
import { pendingMfaOf } from '../../../accounts'

/** Shown before the login form: redirects a pending login to the page for its code. */
export const SecondFactorAtLogin = async ({ payload, searchParams }: ServerProps) => {
  const pendingLogin = await pendingMfaOf({ headers: await readHeaders(), payload, user: null })
  if (!pendingLogin) return null
  const { redirect: redirectTo } = searchParams ?? {}
  const after = typeof redirectTo === 'string' ? `?${new URLSearchParams({ redirect: redirectTo }).toString()}` : ''
  return redirect(`${payload.config.routes.admin}/second-factor${after}`)
}
