'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** A record's page in the desk, its API path, and the labels of its kind. */
export const usePlaces = () => {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { admin, api } = config.routes
  return (kind: string, id: string): { page: string; address: string; kindName: string; kindNames: string } => {
    if (config.globals.some(({ slug }) => slug === kind)) {
      const kindName = getTranslation(getEntityConfig({ globalSlug: kind })?.label ?? kind, i18n)
      return { page: `${admin}/globals/${kind}`, address: `${api}/globals/${kind}`, kindName, kindNames: kindName }
    }
    const labels = config.collections.find(({ slug }) => slug === kind)?.labels
    return {
      page: `${admin}/collections/${kind}/${id}`,
      address: `${api}/${kind}/${id}`,
      kindName: labels ? getTranslation(labels.singular, i18n) : kind,
      kindNames: labels ? getTranslation(labels.plural, i18n) : kind,
    }
  }
}
