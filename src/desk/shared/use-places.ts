'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

interface Place {
  page: string
  address: string
  listPage: string
  kindName: string
  kindNames: string
}

/** A record's page in the desk, its API path, and the list and the labels of its kind. */
export const usePlaces = () => {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { admin, api } = config.routes
  return (kind: string, id: string): Place => {
    if (config.globals.some(({ slug }) => slug === kind)) {
      const kindName = getTranslation(getEntityConfig({ globalSlug: kind })?.label ?? kind, i18n)
      const page = `${admin}/globals/${kind}`
      return { page, address: `${api}/globals/${kind}`, listPage: page, kindName, kindNames: kindName }
    }
    const labels = config.collections.find(({ slug }) => slug === kind)?.labels
    return {
      page: `${admin}/collections/${kind}/${id}`,
      address: `${api}/${kind}/${id}`,
      listPage: `${admin}/collections/${kind}`,
      kindName: labels ? getTranslation(labels.singular, i18n) : kind,
      kindNames: labels ? getTranslation(labels.plural, i18n) : kind,
    }
  }
}
