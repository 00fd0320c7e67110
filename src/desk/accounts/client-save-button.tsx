'use client'

import { FormSubmit, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { useClientKey } from './use-client-key'

/** The first save of an API client creates its key. */
export const ClientSaveButton = () => {
  const { id } = useDocumentInfo()
  const { getData, submit } = useForm()
  const modified = useFormModified()
  const { create, panel, texts } = useClientKey()
  const [isBusy, setBusy] = useState(false)

  const save = async () => {
    setBusy(true)
    if (id) await submit()
    else await create(getData())
    setBusy(false)
  }
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={isBusy || (Boolean(id) && !modified)}
        onClick={() => void save()}
        size="medium"
        type="button"
      >
        {texts.save}
      </FormSubmit>
      {panel}
    </>
  )
}
