'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import useSWR from 'swr'
import { requestJson } from './request-json'
import { swrOptions } from './use-endpoint'

/**
 * A response of Payload's own REST, which the contract does not declare: `read.ts` reads it. undefined: loading; null:
 * no response or permission. Without an address (null) nothing is loaded. It is loaded again when `reloadOn` changes,
 * and the previous response stays meanwhile.
 */
export const usePayloadRest = (address: string | null, { reloadOn }: { reloadOn?: string } = {}) => {
  const { i18n } = useTranslation()
  const load = async ([path, language]: readonly [string, string, string?]) => {
    const response = await requestJson(path, language)
    return response?.ok ? response.body : null
  }
  const key = address === null ? null : ([address, i18n.language, reloadOn] as const)
  const { data, mutate } = useSWR(key, load, { ...swrOptions, keepPreviousData: reloadOn !== undefined })
  const reload = useCallback(() => mutate(), [mutate])
  return { data, reload }
}
