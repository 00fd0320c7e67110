'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { removeSecondFactor } from '../../../contract/second-factor'
import { SecondFactorField } from './second-factor-field'
import { useSecondFactor } from './use-second-factor'

/** Shows that a second factor is active, and removes it. `next`: the page to open afterwards. */
export const SecondFactorRemoval = ({ next, left }: { next: string; left: number }) => {
  const { texts, isBusy, submit, errors } = useSecondFactor()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const remove = async () => {
    if (await submit(removeSecondFactor, {}, { password, code })) window.location.assign(next)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void remove()
  }
  return (
    <form className="vitrine-factor" onSubmit={onSubmit}>
      <h1>{texts.heading}</h1>
      <p>
        {texts.isThere} {texts.left} <bdi>{left}</bdi>.
      </p>
      <p>{texts.removeText}</p>
      <SecondFactorField
        label={texts.password}
        onChange={setPassword}
        problem={errors.password ?? errors['']}
        kind="password"
        value={password}
      />
      <SecondFactorField label={texts.code} onChange={setCode} problem={errors.code} kind="code" value={code} />
      <div className="vitrine-factor__buttons">
        <Button buttonStyle="primary" disabled={isBusy} margin={false} size="large" type="submit">
          {texts.remove}
        </Button>
      </div>
    </form>
  )
}
