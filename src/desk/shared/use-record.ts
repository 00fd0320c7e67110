'use client'

import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { usePreflight, usePreflights } from './preflight-provider'
import { deskTextsIn } from './texts'

/** The form's record: its paths, its state, and its labels. */
export const useRecord = () => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { refresh, show } = usePreflights()
  const seen = useFormFields(([fields]) => fields.revision?.value)
  const kind = globalSlug ?? collectionSlug ?? ''
  const list = globalSlug ? `${config.routes.api}/globals/${globalSlug}` : `${config.routes.api}/${kind}`
  const isThere = Boolean(globalSlug || id)
  const address = globalSlug ? list : `${list}/${id ?? ''}`
  const preflight = usePreflight(isThere ? address : null)
  return {
    kind,
    /** empty: of a global, or not saved yet */
    id: String(id ?? ''),
    /** the path that creates one */
    list,
    /** whether it was ever saved */
    isThere,
    isGlobal: Boolean(globalSlug),
    address,
    preflight: preflight ?? undefined,
    /** whether it has no preflight: the user does not prepare it, or there is no response */
    isUnavailable: preflight === null,
    refresh: () => refresh(address),
    showProblems: () => show(address),
    /** the revision that this form was opened or saved with */
    seenRevision: typeof seen === 'number' ? seen : undefined,
    language: i18n.language,
    texts: deskTextsIn(i18n.language),
  }
}
