'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { readFieldErrors } from './people'
import { usePeople } from './use-people'

/** Requires a click: a mail scanner that only opens links confirms nothing. `next`: the page to open afterwards. */
export const ConfirmAddress = ({ token, next }: { token: string; next: string }) => {
  const { texts, users, request } = usePeople()
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const [problem, setProblem] = useState('')
  const confirm = async () => {
    setBusy(true)
    const response = await request(`${users}/confirm-email`, { method: 'POST', body: { token } })
    setBusy(false)
    if (response?.ok) return setDone(true)
    const { token: atToken, '': whole } = readFieldErrors(response?.body)
    setProblem(atToken ?? (whole || texts.failedForNow))
  }
  return (
    <div className="vitrine-factor">
      <h1>{texts.confirmAddress}</h1>
      <p role="status">{isDone ? texts.addressConfirmed : texts.confirmAddressWhat}</p>
      {problem ? (
        <p className="vitrine-form__error" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="vitrine-factor__buttons">
        {isDone ? (
          <Button el="anchor" margin={false} size="large" url={next}>
            {texts.goOn}
          </Button>
        ) : (
          <Button
            disabled={isBusy}
            id="action-confirm-address"
            margin={false}
            onClick={() => void confirm()}
            size="large"
          >
            {texts.confirm}
          </Button>
        )}
      </div>
    </div>
  )
}
