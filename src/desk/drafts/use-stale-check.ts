'use client'

import { toast, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import { usePreflights } from '../shared/preflight-provider'
import { formatStale } from '../shared/format-stale'
import { editConflictSlug } from './edit-conflict-provider'
import { useRecord } from '../shared/use-record'

/** Payload's own dialog, which discards what was typed. */
const payloadsWindow = 'document-stale-data'

/** Fetches the record's state when it is opened, after each save, and when somebody else has edited it. */
export const useStaleCheck = () => {
  const { data } = useDocumentInfo()
  const { isThere, address, seenRevision, language, texts } = useRecord()
  const { refresh } = usePreflights()
  const { isModalOpen, closeModal } = useModal()
  const isTouched = isModalOpen(payloadsWindow)
  const isConflictOpen = isModalOpen(editConflictSlug)
  const savedAt: unknown = data?.updatedAt

  useEffect(() => {
    if (isThere) void refresh(address)
  }, [isThere, address, refresh, savedAt])

  useEffect(() => {
    if (!isTouched) return
    closeModal(payloadsWindow)
    // published or unpublished by somebody else: the text is still the opened one
    void refresh(address).then((now) => {
      if (now && seenRevision !== undefined && now.revision !== seenRevision && !isConflictOpen)
        toast.error(formatStale(texts.overtaken, now.changed, language), { duration: 20_000 })
    })
  }, [isTouched, closeModal, refresh, address, seenRevision, language, texts, isConflictOpen])
}
