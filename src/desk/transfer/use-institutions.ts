'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { isObject, objectsOf, textOf } from '../shared/read'
import { localizedText } from '../shared/localized-text'
import { usePayloadRest } from '../shared/use-payload-rest'
import { ownerKind } from '../../model/owners'

/** An institution to select. */
export interface Institution {
  id: string
  name: string
  isPublic: boolean
}

/** The maximum number of choices. */
const maxInstitutions = 300

/** The visible institutions by name; undefined: loading; null: no response. */
export const useInstitutions = (): Institution[] | null | undefined => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const query = new URLSearchParams({ draft: 'true', depth: '0', locale: 'all', limit: String(maxInstitutions) })
  const { data } = usePayloadRest(`${config.routes.api}/${ownerKind}?${query}`)
  if (!data) return data === undefined ? undefined : null
  return objectsOf(isObject(data) ? data.docs : undefined)
    .map(({ id, name, live }) => ({
      id: textOf(id),
      name: localizedText(name, language) || textOf(id),
      isPublic: live === 'published',
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
}
