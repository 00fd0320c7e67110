'use client'

import { useCallback, useEffect, useState } from 'react'
import { fetchDeeds, type Deed } from './ask-review'

/** What was done to a record, newest first, a page at a time; asked for again when `revision` or its standing is another. */
export const useDeeds = (address: string, standing: string) => {
  const [told, setTold] = useState<{ deeds: Deed[]; next: number | null }>()
  useEffect(() => {
    if (standing) void fetchDeeds(address).then(setTold)
  }, [address, standing])
  const readOn = useCallback(() => {
    if (told?.next == null) return
    void fetchDeeds(address, told.next).then((more) => {
      if (more) setTold(({ deeds } = { deeds: [], next: null }) => ({ ...more, deeds: [...deeds, ...more.deeds] }))
    })
  }, [address, told])
  return { deeds: told?.deeds, next: told?.next ?? null, readOn }
}
