'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { Place } from './locate'
import { isLabel } from './read'

/** Formats the labels on the path to a field, in the desk language. */
export const useLabels = () => {
  const { i18n } = useTranslation()
  return (place: Place | undefined) =>
    (place?.labels ?? [])
      .filter(isLabel)
      .map((label) => getTranslation(label, i18n))
      .join(' › ')
}

/** The fields of the form's record. */
export const useFields = () => {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const entity = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  return entity?.fields ?? []
}
