'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { Labelled } from '../shared/labelled'
import { transferTextsIn } from './texts'

/** Asks for the reason to accept in place of a missing steward. */
export const AcceptOnBehalf = ({
  title,
  isBusy,
  accept,
}: {
  title: string
  isBusy: boolean
  accept: (reason: string) => void
}) => {
  const { i18n } = useTranslation()
  const texts = transferTextsIn(i18n.language)
  const [reason, setReason] = useState('')
  return (
    <>
      <Labelled label={texts.reason}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            maxLength={2000}
            name="reason"
            onChange={({ target }) => setReason(target.value)}
            required
            rows={3}
            value={reason}
          />
        )}
      </Labelled>
      <p className="vitrine-start__answers">
        <button
          aria-label={`${texts.acceptInPlace}: ${title || texts.untitled}`}
          data-answer="accept-in-place"
          disabled={isBusy || reason.trim() === ''}
          onClick={() => accept(reason.trim())}
          type="button"
        >
          {texts.acceptInPlace}
        </button>
      </p>
    </>
  )
}
