'use client'

import { useDocumentInfo, useForm, useFormProcessing, useLocale } from '@payloadcms/ui'
import { fetchDocument } from '../shared/documents'
import { useRecord } from '../shared/use-record'
import { useSaveDraft } from '../drafts/use-save-draft'
import { TransitionButtons } from './transition-buttons'

/** The transitions in a record's form: unsaved changes are saved first, and that revision is used. */
export const FormTransitionButtons = () => {
  const { setData } = useDocumentInfo()
  const { reset } = useForm()
  const { code: locale } = useLocale()
  const { address, seenRevision, language } = useRecord()
  const { save, modified } = useSaveDraft()
  const isSaving = useFormProcessing()
  const show = async () => {
    const document = await fetchDocument(address, locale, language)
    if (!document) return
    setData(document)
    await reset(document)
  }
  return (
    <TransitionButtons isSaving={isSaving} save={modified ? save : undefined} seenRevision={seenRevision} show={show} />
  )
}
