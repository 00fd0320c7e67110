import { headers as readHeaders } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ServerProps } from 'payload'
import { halfLoginOf } from '../../membership'

/** Before the form of the login: whoever has given the password, and owes a code, is led to where it is given. */
export const SecondFactorAtLogin = async ({ payload, searchParams }: ServerProps) => {
  const half = await halfLoginOf({ headers: await readHeaders(), payload, user: null })
  if (!half) return null
  const { redirect: wanted } = searchParams ?? {}
  const after = typeof wanted === 'string' ? `?${new URLSearchParams({ redirect: wanted }).toString()}` : ''
  return redirect(`${payload.config.routes.admin}/second-factor${after}`)
}
