'use client'

import { toast, useDocumentInfo, useForm, useFormModified, useLocale, useOperation } from '@payloadcms/ui'
import { inForm } from './ask'
import { sayStale } from './say-stale'
import { useRecord } from './use-record'

/** Saves what the form holds, always as a draft, and never over what someone else saved in the meantime. */
export const useSaving = () => {
  const { uploadStatus, incrementVersionCount, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  const operation = useOperation()
  const { code: locale } = useLocale()
  const { address, list, isThere, isGlobal, seenRevision, refresh, language, words } = useRecord()

  /** Where the record stands, if others have saved since this form was opened. The server refuses that too; here it is said in the desk's language. */
  const findOvertaking = async () => {
    if (!isThere || seenRevision === undefined) return undefined
    const preflight = await refresh()
    return preflight !== undefined && preflight.revision !== seenRevision ? preflight : undefined
  }

  const save = async (): Promise<boolean> => {
    const overtaking = await findOvertaking()
    if (overtaking) {
      toast.error(sayStale(words.stale, overtaking.changed, language), { duration: 20_000 })
      return false
    }
    const sent = await submit({
      action: `${isThere ? address : list}?${inForm(locale)}`,
      method: isThere && !isGlobal ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    const isSaved = sent !== undefined && sent?.res?.ok === true
    if (isSaved && isThere) {
      incrementVersionCount()
      setUnpublishedVersionCount((count) => count + 1)
    }
    return isSaved
  }

  return { save, modified, isIdle: (operation === 'update' && !modified) || uploadStatus === 'uploading' }
}
