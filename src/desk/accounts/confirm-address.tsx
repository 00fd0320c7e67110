'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { readRefusal } from './people'
import { usePeople } from './use-people'

/** One button: a program that only looks at the links of a letter confirms nothing. `next`: where to go then. */
export const ConfirmAddress = ({ token, next }: { token: string; next: string }) => {
  const { words, users, ask } = usePeople()
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const [problem, setProblem] = useState('')
  const confirm = async () => {
    setBusy(true)
    const answer = await ask(`${users}/confirm-email`, { method: 'POST', body: { token } })
    setBusy(false)
    if (answer?.ok) return setDone(true)
    const { token: atToken, '': whole } = readRefusal(answer?.body)
    setProblem(atToken ?? (whole || words.failed))
  }
  return (
    <div className="vitrine-factor">
      <h1>{words.confirmAddress}</h1>
      <p role="status">{isDone ? words.addressConfirmed : words.confirmAddressWhat}</p>
      {problem ? (
        <p className="vitrine-form__error" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="vitrine-factor__buttons">
        {isDone ? (
          <Button el="anchor" margin={false} size="large" url={next}>
            {words.goOn}
          </Button>
        ) : (
          <Button
            disabled={isBusy}
            id="action-confirm-address"
            margin={false}
            onClick={() => void confirm()}
            size="large"
          >
            {words.confirm}
          </Button>
        )}
      </div>
    </div>
  )
}
