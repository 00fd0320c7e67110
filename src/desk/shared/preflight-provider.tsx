'use client'

import { useTranslation } from '@payloadcms/ui'
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import { readiness } from '../../contract/transitions'
import type { Preflight } from './preflight'
import { useSession } from './session-provider'
import { useCall } from './use-endpoint'

interface Preflights {
  /** loads it again for all components that show it; undefined: the user does not prepare it, or no response */
  refresh: (address: string) => Promise<Preflight | undefined>
  /** the path of the record whose problems to show, and the number of requests to show them */
  opened: { address: string; times: number }
  show: (address: string) => void
}

const Context = createContext<Preflights>({
  refresh: () => Promise.resolve(undefined),
  opened: { address: '', times: 0 },
  show: () => undefined,
})

export const usePreflights = (): Preflights => use(Context)

const keyOf = (address: string, language: string) => [`${address}/readiness`, language]

/** The preflight of a record by its path under /api; `refresh` alone loads it. undefined: not yet; null: not available. */
export const usePreflight = (address: string | null): Preflight | null | undefined => {
  const { i18n } = useTranslation()
  return useSWR<Preflight | null>(address === null ? null : keyOf(address, i18n.language), null).data
}

/** Buttons, status and problems of a record share one response, loaded once. */
export const PreflightProvider = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const [opened, setOpened] = useState({ address: '', times: 0 })
  const { hasEnded } = useSession()
  const { mutate } = useSWRConfig()
  const call = useCall()
  const refresh = useCallback(
    async (address: string) => {
      const load = async () => {
        const result = await call(readiness, { record: address })
        return result?.ok ? result.data : null
      }
      const preflight = await mutate<Preflight | null>(keyOf(address, language), load(), {
        revalidate: false,
        // if the session has ended, the previous state stays
        populateCache: (found: Preflight | null, known: Preflight | null | undefined) =>
          found ?? (hasEnded() ? (known ?? null) : null),
      })
      return preflight ?? undefined
    },
    [call, hasEnded, language, mutate],
  )
  const show = useCallback((address: string) => setOpened(({ times }) => ({ address, times: times + 1 })), [])
  const preflights = useMemo(() => ({ refresh, opened, show }), [refresh, opened, show])
  return <Context value={preflights}>{children}</Context>
}
