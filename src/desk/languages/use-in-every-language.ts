'use client'

import { useCallback, useMemo } from 'react'
import { isObject, type Unknown } from '../shared/read'
import { usePayloadRest } from '../shared/use-payload-rest'

/** A record's newest draft in every language, by its path under /api; undefined: loading, or no response. */
export const useInEveryLanguage = (address: string | null, reloadOn?: string) => {
  const { data, reload } = usePayloadRest(
    address === null ? null : `${address}?draft=true&depth=0&locale=all`,
    reloadOn === undefined ? {} : { reloadOn },
  )
  const document: Unknown | undefined = useMemo(() => (isObject(data) ? data : undefined), [data])
  return { document, reload: useCallback(async () => void (await reload()), [reload]) }
}
