'use client'

import { useCallback, useState } from 'react'
import { isObject, type Unknown } from '../shared/read'
import { usePayloadRest } from '../shared/use-payload-rest'

/**
 * A record's newest draft in every language, by its path under /api; undefined: loading, or no response yet. A reload
 * that fails keeps the document, and with it what the user has typed.
 */
export const useInEveryLanguage = (address: string | null, reloadOn?: string) => {
  const { data, reload } = usePayloadRest(
    address === null ? null : `${address}?draft=true&depth=0&locale=all`,
    reloadOn === undefined ? {} : { reloadOn },
  )
  const [last, setLast] = useState<{ address: string | null; document: Unknown }>()
  if (isObject(data) && (last?.document !== data || last.address !== address)) setLast({ address, document: data })
  const document = last?.address === address ? last.document : undefined
  return { document, reload: useCallback(async () => void (await reload()), [reload]) }
}
