'use client'

import { Button, CopyToClipboard, Modal, toast, useConfig, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { createClient, revokeClientKey, rotateClientKey } from '../../contract/api-clients'
import { errorTextOf, type FailedCall } from '../shared/field-errors'
import { useCall } from '../shared/use-endpoint'
import { deskTextsIn } from '../shared/texts'

const slug = 'api-client-key'

/** Creates an API client, or rotates or revokes its key; a key is shown once, then the client is reloaded. */
export const useClientKey = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const { setModified } = useForm()
  const call = useCall()
  const [createdKey, setCreatedKey] = useState<{ id: string; key: string } | null>(null)
  const texts = deskTextsIn(i18n.language)

  const open = (id: string) => window.location.assign(`${config.routes.admin}/collections/api-clients/${id}`)

  /** The data of a call, or undefined after its error is shown. */
  const dataOf = <Data,>(result: { ok: true; data: Data } | FailedCall): Data | undefined => {
    if (result?.ok) {
      setModified(false)
      return result.data
    }
    toast.error(errorTextOf(result, { failed: texts.unreachable }), { duration: 10_000 })
    return undefined
  }
  const showKey = (issued: { id: string; key: string } | undefined) => {
    if (!issued) return
    setCreatedKey(issued)
    openModal(slug)
  }
  const create = async (body: Record<string, unknown>) => showKey(dataOf(await call(createClient, {}, { body }))?.doc)
  const rotate = async (id: string) => showKey(dataOf(await call(rotateClientKey, { id }, { body: {} })))
  const revoke = async (id: string) => {
    if (dataOf(await call(revokeClientKey, { id }, { body: {} }))) open(id)
  }

  const panel = (
    <Modal className="confirmation-modal" closeOnBlur={false} slug={slug}>
      {createdKey && (
        <div className="confirmation-modal__wrapper">
          <div className="confirmation-modal__content">
            <h1>{texts.keyHeading}</h1>
            <p>{texts.keyOnce}</p>
            <p className="vitrine-key">
              <code dir="ltr">{createdKey.key}</code> <CopyToClipboard value={createdKey.key} />
            </p>
          </div>
          <div className="confirmation-modal__controls">
            <Button id="key-kept" onClick={() => open(createdKey.id)} size="large" type="button">
              {texts.keyKept}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  )

  return { create, rotate, revoke, panel, texts }
}
