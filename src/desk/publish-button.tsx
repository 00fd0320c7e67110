'use client'

import { Button, toast, useFormProcessing } from '@payloadcms/ui'
import { useState } from 'react'
import { sayStale } from './say-stale'
import { useMove } from './use-move'
import { useRecord } from './use-record'
import { useSaving } from './use-saving'

/** Saves what is unsaved, then publishes exactly that. Only for those who may, and only when there is something to publish. */
export const PublishButton = () => {
  const { preflight, refresh, seenRevision, language, words } = useRecord()
  const { save, modified } = useSaving()
  const { move } = useMove()
  const isSaving = useFormProcessing()
  const [isBusy, setBusy] = useState(false)
  if (!preflight?.verbs.includes('publish')) return null

  const publish = async () => {
    if (modified && !(await save())) return
    const now = await refresh()
    if (!now || seenRevision === undefined) return
    // a save of ours makes at most one revision; a second is somebody else's
    const isOurs = now.revision === seenRevision || (modified && now.revision === seenRevision + 1)
    if (isOurs) await move('publish', now.revision)
    else toast.error(sayStale(words.stale, now.changed, language), { duration: 20_000 })
  }
  const start = () => {
    setBusy(true)
    void publish().finally(() => setBusy(false))
  }
  const isPublic = preflight.live === 'published' && preflight.work === 'clean'
  const isIdle = isBusy || isSaving || (isPublic && !modified)
  return (
    <Button disabled={isIdle} id="action-publish" margin={false} onClick={start} size="medium" type="button">
      {isBusy ? words.publishing : words.publish}
    </Button>
  )
}
