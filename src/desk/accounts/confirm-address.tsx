'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { confirmAddress } from '../../contract/credentials'
import { useSubmit } from '../shared/use-submit'
import { usePeople } from './use-people'

/** Requires a click: a mail scanner that only opens links confirms nothing. `next`: the page to open afterwards. */
export const ConfirmAddress = ({ token, next }: { token: string; next: string }) => {
  const { texts } = usePeople()
  const { submit, isBusy, errors } = useSubmit({ failed: texts.failedForNow })
  const [isDone, setDone] = useState(false)
  const problem = errors.token ?? errors['']
  const confirm = async () => {
    if (await submit(confirmAddress, {}, { token })) setDone(true)
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
