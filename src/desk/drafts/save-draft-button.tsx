'use client'

import { FormSubmit, useEditDepth, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'
import { useRecord } from '../shared/use-record'
import { useSaveDraft } from './use-save-draft'

/** Saves a draft; saving never publishes. */
export const SaveDraftButton = () => {
  const { save, isIdle } = useSaveDraft()
  const { texts } = useRecord()
  const button = useRef<HTMLButtonElement>(null)
  const editDepth = useEditDepth()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (!isIdle) button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      disabled={isIdle}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {texts.save}
    </FormSubmit>
  )
}
