'use client'

import { toast, useDocumentInfo, useForm, useFormModified, useLocale, useOperation } from '@payloadcms/ui'
import { fetchDocument, inForm } from './ask'
import type { Change } from './preflight'
import { useOvertaking } from './versions/two-versions-provider'
import { useRecord } from './use-record'

/** Saves what the form holds, always as a draft, and never over what someone else saved in the meantime. */
export const useSaving = () => {
  const { uploadStatus, incrementVersionCount, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  const operation = useOperation()
  const { code: locale } = useLocale()
  const { address, list, isThere, isGlobal, seenRevision, refresh, words } = useRecord()
  const { confront } = useOvertaking()

  /** Where the record stands, if others have saved since this form was opened. The server refuses that too; here it is said in the desk's language. */
  const findOvertaking = async () => {
    if (!isThere || seenRevision === undefined) return undefined
    const preflight = await refresh()
    return preflight !== undefined && preflight.revision !== seenRevision ? preflight : undefined
  }

  const showOvertaking = async (changed: Change | undefined) => {
    const theirs = await fetchDocument(address, locale)
    if (theirs) confront({ address, theirs, changed })
    else toast.error(words.unreachable)
  }

  const save = async (): Promise<boolean> => {
    const overtaking = await findOvertaking()
    if (overtaking) {
      await showOvertaking(overtaking.changed)
      return false
    }
    const sent = await submit({
      action: `${isThere ? address : list}?${inForm(locale)}`,
      method: isThere && !isGlobal ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    // somebody was faster by less than it took to ask
    if (isThere && sent?.res?.status === 409) await showOvertaking((await refresh())?.changed)
    const isSaved = sent !== undefined && sent?.res?.ok === true
    if (isSaved && isThere) {
      incrementVersionCount()
      setUnpublishedVersionCount((count) => count + 1)
    }
    return isSaved
  }

  return { save, modified, isIdle: (operation === 'update' && !modified) || uploadStatus === 'uploading' }
}
