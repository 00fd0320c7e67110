'use client'

import { search, similar, type FoundRecord } from '../../contract/search'
import { useDebounced } from '../shared/use-debounced'
import { useEndpoint } from '../shared/use-endpoint'
import { useRecord } from '../shared/use-record'

/** Other records of the same kind by their names; before anything is typed, those with similar names. */
export const useRecordSearch = ({ id, name }: { id: string; name: string }, q: string): FoundRecord[] => {
  const { kind, language } = useRecord()
  const query = useDebounced(q.trim().slice(0, 200))
  const found = useEndpoint(search, query ? {} : null, { q: query, kind, locale: language })
  const named = useEndpoint(similar, query ? null : { kind }, { name: name.slice(0, 200), not: id, locale: language })
  return ((query ? found : named).data?.docs ?? []).filter((one) => one.id !== id)
}
