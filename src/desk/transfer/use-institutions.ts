'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fetchJson } from '../shared/api-client'
import { isObject, objectsOf, textOf } from '../shared/read'
import { titleIn } from '../shared/use-names'
import { ownerKind } from '../../model/owners'

/** An institution to select. */
export interface Institution {
  id: string
  name: string
  isPublic: boolean
}

/** The maximum number of choices. */
const maxInstitutions = 300

/** The visible institutions by name; undefined: loading. */
export const useInstitutions = (): Institution[] | undefined => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [institutions, setInstitutions] = useState<Institution[]>()
  const { language } = i18n
  const { api } = config.routes
  useEffect(() => {
    let isActive = true
    const load = async () => {
      const query = new URLSearchParams({ draft: 'true', depth: '0', locale: 'all', limit: String(maxInstitutions) })
      const body = await fetchJson(`${api}/${ownerKind}?${query.toString()}`)
      const found = objectsOf(isObject(body) ? body.docs : undefined).map(({ id, name, live }) => ({
        id: textOf(id),
        name: titleIn(name, language) || textOf(id),
        isPublic: live === 'published',
      }))
      if (isActive) setInstitutions(found.toSorted((one, other) => one.name.localeCompare(other.name, language)))
    }
    void load()
    return () => {
      isActive = false
    }
  }, [api, language])
  return institutions
}
