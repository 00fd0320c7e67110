'use client'

import { useModal } from '@payloadcms/ui'
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Change } from '../preflight'

/** What somebody else saved while this form was open. */
export interface Overtaking {
  address: string
  theirs: Record<string, unknown>
  changed: Change | undefined
}

interface Overtakings {
  overtaking: Overtaking | undefined
  /** shows it beside what the form holds */
  confront: (overtaking: Overtaking) => void
}

export const twoVersionsSlug = 'two-versions'

const Context = createContext<Overtakings>({ overtaking: undefined, confront: () => undefined })

export const useOvertaking = (): Overtakings => use(Context)

/** Whoever saves finds the overtaking; the form it concerns shows it. */
export const TwoVersionsProvider = ({ children }: { children: ReactNode }) => {
  const { openModal } = useModal()
  const [overtaking, setOvertaking] = useState<Overtaking>()
  const confront = useCallback(
    (found: Overtaking) => {
      setOvertaking(found)
      openModal(twoVersionsSlug)
    },
    [openModal],
  )
  const overtakings = useMemo(() => ({ overtaking, confront }), [overtaking, confront])
  return <Context value={overtakings}>{children}</Context>
}
