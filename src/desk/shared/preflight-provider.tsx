'use client'

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import { fetchPreflight } from './api-client'
import type { Preflight } from './preflight'
import { useSession } from './session-provider'

interface Preflights {
  /** by the record's path under /api */
  known: Readonly<Record<string, Preflight | undefined>>
  /** fetches it again for all components that show it */
  refresh: (address: string) => Promise<Preflight | undefined>
  /** the path of the record whose problems to show, and the number of requests to show them */
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

/** Buttons, status and problems of a record share one response, fetched once. */
export const PreflightProvider = ({ children }: { children: ReactNode }) => {
  const [known, setKnown] = useState<Preflights['known']>({})
  const [opened, setOpened] = useState({ address: '', times: 0 })
  const { hasEnded } = useSession()
  const refresh = useCallback(
    async (address: string) => {
      const preflight = await fetchPreflight(address)
      // if the session has ended, the previous state stays
      if (preflight || !hasEnded()) setKnown((before) => ({ ...before, [address]: preflight }))
      return preflight
    },
    [hasEnded],
  )
  const show = useCallback((address: string) => setOpened(({ times }) => ({ address, times: times + 1 })), [])
  const preflights = useMemo(() => ({ known, refresh, opened, show }), [known, refresh, opened, show])
  return <Context value={preflights}>{children}</Context>
}
