'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'

/** A list's query, kept in the URL so that the list can be shared and returned to. */
export const useQueryInUrl = <Query>(first: Query, searchParamsOf: (query: Query) => URLSearchParams | string) => {
  const path = usePathname()
  const [query, setQuery] = useState(first)
  const load = (next: Query) => {
    setQuery(next)
    window.history.replaceState(window.history.state, '', `${path}?${searchParamsOf(next).toString()}`)
  }
  return { query, load }
}
