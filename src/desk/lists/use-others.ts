'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { useRecord } from '../use-record'
import { readFoundIn, type FoundRecord } from './find'

/** Milliseconds without a keystroke. */
const pause = 250

/** Others of the kind of the record that is open, by any of their names; before anything is typed, those called like it. */
export const useOthers = ({ id, name }: { id: string; name: string }, q: string): FoundRecord[] => {
  const { kind, language } = useRecord()
  const { config } = useConfig()
  const [found, setFound] = useState<FoundRecord[]>([])
  const { api } = config.routes
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const asked = q.trim().slice(0, 200)
      const address = asked
        ? `${api}/desk/search?${new URLSearchParams({ q: asked, kind, locale: language }).toString()}`
        : `${api}/${kind}/similar?${new URLSearchParams({ name: name.slice(0, 200), not: id, locale: language }).toString()}`
      const answered = await askAbout(address, language)
      if (isWanted) setFound((answered?.ok && readFoundIn(answered.body)?.filter((one) => one.id !== id)) || [])
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [q, kind, language, api, name, id])
  return found
}
