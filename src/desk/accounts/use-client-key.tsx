'use client'

import { Button, CopyToClipboard, Modal, toast, useConfig, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { askForKey } from './ask-for-key'
import { wordsIn } from '../words'

const slug = 'api-client-key'

/** Asks for an API client’s key, and shows it, once: when its person has kept it, the client is read anew. */
export const useClientKey = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const { setModified } = useForm()
  const [shown, setShown] = useState<{ id: string; key: string } | null>(null)
  const words = wordsIn(i18n.language)
  const list = `${config.routes.api}/api-clients`

  const open = (id: string) => window.location.assign(`${config.routes.admin}/collections/api-clients/${id}`)

  /** `path`: below the list of clients; none to make one. */
  const ask = async (path: string, sent: object) => {
    const answered = await askForKey(list + path, sent, i18n.language)
    if (!answered.done) {
      toast.error(answered.refused ?? words.unreachable, { duration: 10_000 })
      return
    }
    setModified(false)
    if (answered.key === null) return open(answered.id)
    setShown({ id: answered.id, key: answered.key })
    openModal(slug)
  }

  const panel = (
    <Modal className="confirmation-modal" closeOnBlur={false} slug={slug}>
      {shown && (
        <div className="confirmation-modal__wrapper">
          <div className="confirmation-modal__content">
            <h1>{words.keyHeading}</h1>
            <p>{words.keyOnce}</p>
            <p className="vitrine-key">
              <code dir="ltr">{shown.key}</code> <CopyToClipboard value={shown.key} />
            </p>
          </div>
          <div className="confirmation-modal__controls">
            <Button id="key-kept" onClick={() => open(shown.id)} size="large" type="button">
              {words.keyKept}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  )

  return { ask, panel, words }
}
