'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRecord } from '../shared/use-record'

/** Leaves an erased record for the list of its kind. */
export const useLeaveRecord = () => {
  const { config } = useConfig()
  const { kind } = useRecord()
  const router = useRouter()
  return () => router.push(`${config.routes.admin}/collections/${kind}`)
}
