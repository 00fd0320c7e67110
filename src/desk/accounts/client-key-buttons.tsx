'use client'

import { Button, ConfirmationModal, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import { useClientKey } from './use-client-key'

/** For an API client that is there and not revoked: another key, or none any more. */
export const ClientKeyButtons = () => {
  const { id } = useDocumentInfo()
  const revoked = useFormFields(([fields]) => fields.revoked?.value)
  const { toggleModal } = useModal()
  const { ask, panel, words } = useClientKey()
  if (!id || revoked) return null
  const verbs = [
    { verb: 'rotate', label: words.keyAnother, heading: words.keyAnotherHeading, body: words.keyAnotherBody },
    { verb: 'revoke', label: words.keyRevoke, heading: words.keyRevokeHeading, body: words.keyRevokeBody },
  ]
  return (
    <>
      {verbs.map(({ verb, label, heading, body }) => (
        <span key={verb}>
          <Button
            buttonStyle="secondary"
            id={`action-${verb}`}
            margin={false}
            onClick={() => toggleModal(verb)}
            size="medium"
            type="button"
          >
            {label}
          </Button>
          <ConfirmationModal
            body={body}
            confirmLabel={label}
            heading={heading}
            modalSlug={verb}
            onConfirm={() => ask(`/${id}/${verb}`, {})}
          />
        </span>
      ))}
      {panel}
    </>
  )
}
