'use client'

import { ConfirmationModal, PopupList, useModal } from '@payloadcms/ui'
import { useMove } from './use-move'
import { useRecord } from './use-record'

/** Takes a record off the site, once more asked. */
export const UnpublishButton = () => {
  const { preflight, address, words } = useRecord()
  const { toggleModal } = useModal()
  const { move } = useMove()
  if (!preflight?.verbs.includes('unpublish')) return null
  const slug = `unpublish-${address}`
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => toggleModal(slug)}>
        {words.unpublish}
      </PopupList.Button>
      <ConfirmationModal
        body={words.unpublishBody}
        confirmingLabel={words.unpublishing}
        confirmLabel={words.unpublish}
        heading={words.unpublishHeading}
        modalSlug={slug}
        onConfirm={() => move('unpublish', preflight.revision)}
      />
    </>
  )
}
