'use client'

import { Button, ConfirmationModal, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import { useClientKey } from './use-client-key'

/** Rotates or revokes the key of an API client. */
export const ClientKeyButtons = () => {
  const { id } = useDocumentInfo()
  const revoked = useFormFields(([fields]) => fields.revoked?.value)
  const { toggleModal } = useModal()
  const { request, panel, texts } = useClientKey()
  if (!id || revoked) return null
  const actions = [
    { verb: 'rotate', label: texts.keyAnother, heading: texts.keyAnotherHeading, body: texts.keyAnotherBody },
    { verb: 'revoke', label: texts.keyRevoke, heading: texts.keyRevokeHeading, body: texts.keyRevokeBody },
  ]
  return (
    <>
      {actions.map(({ verb: action, label, heading, body }) => (
        <span key={action}>
          <Button
            buttonStyle="secondary"
            id={`action-${action}`}
            margin={false}
            onClick={() => toggleModal(action)}
            size="medium"
            type="button"
          >
            {label}
          </Button>
          <ConfirmationModal
            body={body}
            confirmLabel={label}
            heading={heading}
            modalSlug={action}
            onConfirm={() => request(`/${id}/${action}`, {})}
          />
        </span>
      ))}
      {panel}
    </>
  )
}
