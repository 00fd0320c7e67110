'use client'

import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { usePreflights } from './preflight-provider'
import { deskTextsIn } from './texts'

/** The form's record: its paths, its state, and its labels. */
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
    /** the path that creates one */
    list,
    /** whether it was ever saved */
    isThere,
    isGlobal: Boolean(globalSlug),
    address,
    preflight: isThere ? known[address] : undefined,
    refresh: () => refresh(address),
    showProblems: () => show(address),
    /** the revision that this form was opened or saved with */
    seenRevision: typeof seen === 'number' ? seen : undefined,
    language: i18n.language,
    texts: deskTextsIn(i18n.language),
  }
}
