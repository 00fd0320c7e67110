'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { useRecord } from '../shared/use-record'
import { readFoundRecords, type FoundRecord } from './found-records'

/** Milliseconds without a keystroke. */
const debounceMs = 250

/** Others of the kind of the record that is open, by any of their names; before anything is typed, those called like it. */
export const useRecordSearch = ({ id, name }: { id: string; name: string }, q: string): FoundRecord[] => {
  const { kind, language } = useRecord()
  const { config } = useConfig()
  const [found, setFound] = useState<FoundRecord[]>([])
  const { api } = config.routes
  useEffect(() => {
    let isActive = true
    const load = async () => {
      const query = q.trim().slice(0, 200)
      const address = query
        ? `${api}/desk/search?${new URLSearchParams({ q: query, kind, locale: language }).toString()}`
        : `${api}/${kind}/similar?${new URLSearchParams({ name: name.slice(0, 200), not: id, locale: language }).toString()}`
      const response = await requestJson(address, language)
      if (isActive) setFound((response?.ok && readFoundRecords(response.body)?.filter((one) => one.id !== id)) || [])
    }
    const timer = setTimeout(() => void load(), debounceMs)
    return () => {
      isActive = false
      clearTimeout(timer)
    }
  }, [q, kind, language, api, name, id])
  return found
}
