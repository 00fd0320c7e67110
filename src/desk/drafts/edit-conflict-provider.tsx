'use client'

import { useModal } from '@payloadcms/ui'
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { LastChange } from '../shared/preflight'

/** A save by somebody else while this form was open. */
export interface EditConflict {
  address: string
  theirs: Record<string, unknown>
  changed: LastChange | undefined
}

interface EditConflicts {
  conflict: EditConflict | undefined
  /** shows it beside this form */
  showConflict: (conflict: EditConflict) => void
}

export const editConflictSlug = 'two-versions'

const Context = createContext<EditConflicts>({ conflict: undefined, showConflict: () => undefined })

export const useEditConflict = (): EditConflicts => use(Context)

/** A save detects the conflict; the form concerned shows it. */
export const EditConflictProvider = ({ children }: { children: ReactNode }) => {
  const { openModal } = useModal()
  const [conflict, setConflict] = useState<EditConflict>()
  const showConflict = useCallback(
    (found: EditConflict) => {
      setConflict(found)
      openModal(editConflictSlug)
    },
    [openModal],
  )
  const conflicts = useMemo(() => ({ conflict, showConflict }), [conflict, showConflict])
  return <Context value={conflicts}>{children}</Context>
}
