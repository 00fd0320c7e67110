'use client'

import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { usePreflights } from './preflight-provider'
import { deskTextsIn } from './texts'

/** The record that a form shows: where it is, what is known of it, and the words to speak of it. */
export const useRecord = () => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { known, refresh, show } = usePreflights()
  const seen = useFormFields(([fields]) => fields.revision?.value)
  const kind = globalSlug ?? collectionSlug ?? ''
  const list = globalSlug ? `${config.routes.api}/globals/${globalSlug}` : `${config.routes.api}/${kind}`
  const isThere = Boolean(globalSlug || id)
  const address = globalSlug ? list : `${list}/${id ?? ''}`
  return {
    kind,
    /** where a new one is sent */
    list,
    /** whether it was ever saved */
    isThere,
    isGlobal: Boolean(globalSlug),
    address,
    preflight: isThere ? known[address] : undefined,
    refresh: () => refresh(address),
    showProblems: () => show(address),
    /** the revision that this form was opened with, or saved as */
    seenRevision: typeof seen === 'number' ? seen : undefined,
    language: i18n.language,
    texts: deskTextsIn(i18n.language),
  }
}
