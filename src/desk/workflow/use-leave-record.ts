'use client'

import { useRouter } from 'next/navigation'
import { usePlaces } from '../shared/use-places'
import { useRecord } from '../shared/use-record'

/** Leaves an erased record for the list of its kind. */
export const useLeaveRecord = () => {
  const placeOf = usePlaces()
  const { kind } = useRecord()
  const router = useRouter()
  return () => router.push(placeOf(kind, '').listPage)
}
