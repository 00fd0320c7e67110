'use client'

import { SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** The breadcrumbs of a view beside a record's form. */
export const RecordStepNav = ({ view }: { view: string }) => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined
  const global = globalSlug ? getEntityConfig({ globalSlug }) : undefined
  return (
    <SetDocumentStepNav
      {...(collection && collectionSlug
        ? { collectionSlug, pluralLabel: collection.labels.plural, useAsTitle: collection.admin.useAsTitle }
        : {})}
      {...(global && globalSlug ? { globalSlug, globalLabel: global.label } : {})}
      {...(id === undefined ? {} : { id })}
      view={view}
    />
  )
}
