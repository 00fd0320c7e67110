'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { SecondFactorField } from './second-factor-field'
import { useSecondFactor } from './use-second-factor'

/** Asks for the code after the password. `next`: the page to open afterwards; `login`: where to start again. */
export const SecondFactorCode = ({ next, login }: { next: string; login: string }) => {
  const { texts, isBusy, request, problemAt } = useSecondFactor()
  const [code, setCode] = useState('')
  const send = async () => {
    // a full load: until now the desk had no user
    if ((await request('/second-factor/verify', { code })) !== undefined) window.location.assign(next)
    else setCode('')
  }
  const leave = async () => {
    await request('/logout', {})
    window.location.assign(login)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form className="vitrine-factor" onSubmit={submit}>
      <h1>{texts.codeHeading}</h1>
      <p>{texts.codeText}</p>
      <SecondFactorField
        isFirst
        label={texts.code}
        onChange={setCode}
        problem={problemAt('code') ?? problemAt('')}
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
