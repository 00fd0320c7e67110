'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { logout } from '../../../contract/accounts'
import { verifySecondFactor } from '../../../contract/second-factor'
import { useCall } from '../../shared/use-endpoint'
import { SecondFactorField } from './second-factor-field'
import { useSecondFactor } from './use-second-factor'

/** Asks for the code after the password. `next`: the page to open afterwards; `login`: where to start again. */
export const SecondFactorCode = ({ next, login }: { next: string; login: string }) => {
  const { texts, isBusy, submit, errors } = useSecondFactor()
  const call = useCall()
  const [code, setCode] = useState('')
  const send = async () => {
    // a full load: until now the desk had no user
    if (await submit(verifySecondFactor, {}, { code })) window.location.assign(next)
    else setCode('')
  }
  const leave = async () => {
    await call(logout, {})
    window.location.assign(login)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form className="vitrine-factor" onSubmit={onSubmit}>
      <h1>{texts.codeHeading}</h1>
      <p>{texts.codeText}</p>
      <SecondFactorField
        isFirst
        label={texts.code}
        onChange={setCode}
        problem={errors.code ?? errors['']}
        kind="code"
        value={code}
      />
      <p className="vitrine-factor__aside">{texts.lostDevice}</p>
      <div className="vitrine-factor__buttons">
        <Button disabled={isBusy} margin={false} size="large" type="submit">
          {texts.logIn}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={() => void leave()} size="large" type="button">
          {texts.someoneElse}
        </Button>
      </div>
    </form>
  )
}
