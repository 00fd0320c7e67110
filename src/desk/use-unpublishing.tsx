'use client'

import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { useMove } from './use-move'
import { useRecord } from './use-record'

/** Asks once more, then takes the record off the site; undefined for those who may not, or when it is not there. */
export const useUnpublishing = () => {
  const { preflight, address, words } = useRecord()
  const { toggleModal } = useModal()
  const { move } = useMove()
  if (!preflight?.verbs.includes('unpublish')) return undefined
  const slug = `unpublish-${address}`
  const confirmation = (
    <ConfirmationModal
      body={words.unpublishBody}
      confirmingLabel={words.unpublishing}
      confirmLabel={words.unpublish}
      heading={words.unpublishHeading}
      modalSlug={slug}
      onConfirm={() => move('unpublish', preflight.revision)}
    />
  )
  return { ask: () => toggleModal(slug), confirmation, label: words.unpublish }
}
