'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRecord } from '../shared/use-record'

/** From a record that is no longer there to the list of its kind. */
export const useLeaveRecord = () => {
  const { config } = useConfig()
  const { kind } = useRecord()
  const router = useRouter()
  return () => router.push(`${config.routes.admin}/collections/${kind}`)
}
