'use client'

import { Button, ConfirmationModal, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import { useClientKey } from './use-client-key'

/** Rotates or revokes the key of an API client. */
export const ClientKeyButtons = () => {
  const { id } = useDocumentInfo()
  const revoked = useFormFields(([fields]) => fields.revoked?.value)
  const { toggleModal } = useModal()
  const { rotate, revoke, panel, texts } = useClientKey()
  if (!id || revoked) return null
  const actions = [
    {
      name: 'rotate',
      execute: rotate,
      label: texts.keyAnother,
      heading: texts.keyAnotherHeading,
      body: texts.keyAnotherBody,
    },
    {
      name: 'revoke',
      execute: revoke,
      label: texts.keyRevoke,
      heading: texts.keyRevokeHeading,
      body: texts.keyRevokeBody,
    },
  ]
  return (
    <>
      {actions.map(({ name, execute, label, heading, body }) => (
        <span key={name}>
          <Button
            buttonStyle="secondary"
            id={`action-${name}`}
            margin={false}
            onClick={() => toggleModal(name)}
            size="medium"
            type="button"
          >
            {label}
          </Button>
          <ConfirmationModal
            body={body}
            confirmLabel={label}
            heading={heading}
            modalSlug={name}
            onConfirm={() => execute(String(id))}
          />
        </span>
      ))}
      {panel}
    </>
  )
}
