'use client'

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import { fetchPreflight } from './api-client'
import type { Preflight } from './preflight'
import { useSession } from './session-provider'

interface Preflights {
  /** by the record's address under /api */
  known: Readonly<Record<string, Preflight | undefined>>
  /** asks again, for all who show it */
  refresh: (address: string) => Promise<Preflight | undefined>
  /** the address of the record whose problems shall be shown, and how often that was asked */
  opened: { address: string; times: number }
  show: (address: string) => void
}

const Context = createContext<Preflights>({
  known: {},
  refresh: () => Promise.resolve(undefined),
  opened: { address: '', times: 0 },
  show: () => undefined,
})

export const usePreflights = (): Preflights => use(Context)

/** Buttons, standing and problems of a record are told by one answer, asked for once. */
export const PreflightProvider = ({ children }: { children: ReactNode }) => {
  const [known, setKnown] = useState<Preflights['known']>({})
  const [opened, setOpened] = useState({ address: '', times: 0 })
  const { hasEnded } = useSession()
  const refresh = useCallback(
    async (address: string) => {
      const preflight = await fetchPreflight(address)
      // to whoever has to log in again, the record stands where it stood
      if (preflight || !hasEnded()) setKnown((before) => ({ ...before, [address]: preflight }))
      return preflight
    },
    [hasEnded],
  )
  const show = useCallback((address: string) => setOpened(({ times }) => ({ address, times: times + 1 })), [])
  const preflights = useMemo(() => ({ known, refresh, opened, show }), [known, refresh, opened, show])
  return <Context value={preflights}>{children}</Context>
}
