'use client'

import { Button, CopyToClipboard, Modal, toast, useConfig, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { requestClientKey } from './request-client-key'
import { deskTextsIn } from '../shared/texts'

const slug = 'api-client-key'

/** Requests an API client’s key and shows it once; when the dialog is closed, the client is reloaded. */
export const useClientKey = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const { setModified } = useForm()
  const [createdKey, setCreatedKey] = useState<{ id: string; key: string } | null>(null)
  const texts = deskTextsIn(i18n.language)
  const list = `${config.routes.api}/api-clients`

  const open = (id: string) => window.location.assign(`${config.routes.admin}/collections/api-clients/${id}`)

  /** `path`: below the list of clients; empty to create one. */
  const request = async (path: string, sent: object) => {
    const response = await requestClientKey(list + path, sent, i18n.language)
    if (!response.done) {
      toast.error(response.refused ?? texts.unreachable, { duration: 10_000 })
      return
    }
    setModified(false)
    if (response.key === null) return open(response.id)
    setCreatedKey({ id: response.id, key: response.key })
    openModal(slug)
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

  return { request, panel, texts }
}
