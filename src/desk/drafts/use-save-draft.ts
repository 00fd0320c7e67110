'use client'

import { toast, useDocumentInfo, useForm, useFormModified, useLocale, useOperation } from '@payloadcms/ui'
import { fetchDocument, formQuery } from '../shared/documents'
import type { LastChange } from '../shared/preflight'
import { useEditConflict } from './edit-conflict-provider'
import { useRecord } from '../shared/use-record'

/** Saves the form as a draft, and never overwrites somebody else's save. */
export const useSaveDraft = () => {
  const { uploadStatus, incrementVersionCount, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  const operation = useOperation()
  const { code: locale } = useLocale()
  const { address, list, isThere, isGlobal, seenRevision, refresh, language, texts } = useRecord()
  const { showConflict } = useEditConflict()

  /**
   * Finds saves of others since this form was opened. The server rejects them too; here the message is in the desk's
   * language.
   */
  const findConflict = async () => {
    if (!isThere || seenRevision === undefined) return undefined
    const preflight = await refresh()
    return preflight !== undefined && preflight.revision !== seenRevision ? preflight : undefined
  }

  const openConflict = async (changed: LastChange | undefined) => {
    const theirs = await fetchDocument(address, locale, language)
    if (theirs) showConflict({ address, theirs, changed })
    else toast.error(texts.unreachable)
  }

  const save = async (): Promise<boolean> => {
    const conflict = await findConflict()
    if (conflict) {
      await openConflict(conflict.changed)
      return false
    }
    const sent = await submit({
      action: `${isThere ? address : list}?${formQuery(locale)}`,
      method: isThere && !isGlobal ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    // somebody saved between the check and this save
    if (isThere && sent?.res?.status === 409) await openConflict((await refresh())?.changed)
    const isSaved = sent !== undefined && sent?.res?.ok === true
    if (isSaved && isThere) {
      incrementVersionCount()
      setUnpublishedVersionCount((count) => count + 1)
    }
    return isSaved
  }

  return { save, modified, isIdle: (operation === 'update' && !modified) || uploadStatus === 'uploading' }
}
