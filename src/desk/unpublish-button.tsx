'use client'

import { PopupList } from '@payloadcms/ui'
import { useUnpublishing } from './use-unpublishing'

/** Takes a record off the site, from the menu of those who may also edit it. */
export const UnpublishButton = () => {
  const unpublishing = useUnpublishing()
  if (!unpublishing) return null
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={unpublishing.ask}>
        {unpublishing.label}
      </PopupList.Button>
      {unpublishing.confirmation}
    </>
  )
}
