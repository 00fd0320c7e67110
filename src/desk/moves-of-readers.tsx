'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { PublishButton } from './publish-button'
import { useUnpublishing } from './use-unpublishing'

/**
 * Who may publish a record without being its editor, as a coordinator may, is given no buttons by Payload:
 * it draws them only for people who may save.
 */
export const MovesOfReaders = () => {
  const { hasSavePermission } = useDocumentInfo()
  const unpublishing = useUnpublishing()
  if (hasSavePermission) return null
  return (
    <>
      {unpublishing ? (
        <>
          <Button
            buttonStyle="secondary"
            id="action-unpublish"
            margin={false}
            onClick={unpublishing.ask}
            size="medium"
            type="button"
          >
            {unpublishing.label}
          </Button>
          {unpublishing.confirmation}
        </>
      ) : null}
      <PublishButton />
    </>
  )
}
