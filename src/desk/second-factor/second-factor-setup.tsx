'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { answered, answeredList } from './second-factor-ask'
import { SecondFactorField } from './second-factor-field'
import { SecondFactorRecovery } from './second-factor-recovery'
import { useSecondFactor } from './use-second-factor'

const inFours = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ')

/** Setting up: the password, then the picture and its first code, then the recovery codes. `next`: where to go then. */
export const SecondFactorSetup = ({ next, isRequired }: { next: string; isRequired: boolean }) => {
  const { words, isBusy, ask, problemAt } = useSecondFactor()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [begun, setBegun] = useState<{ secret: string; qr: string }>()
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()

  const begin = async () => {
    const body = await ask('/second-factor', { password })
    const [secret, qr] = [answered(body, 'secret'), answered(body, 'qr')]
    if (secret !== undefined && qr !== undefined) setBegun({ secret, qr })
    setPassword('')
  }
  const confirm = async () => {
    setRecoveryCodes(answeredList(await ask('/second-factor/confirm', { code }), 'recoveryCodes'))
    setCode('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void (begun ? confirm() : begin())
  }
  if (recoveryCodes) return <SecondFactorRecovery codes={recoveryCodes} next={next} />
  return (
    <form className="vitrine-factor" onSubmit={submit}>
      <h1>{words.heading}</h1>
      {begun ? (
        <>
          <p>{words.scan}</p>
          <img
            alt={words.picture}
            className="vitrine-factor__picture"
            height={220}
            src={`data:image/svg+xml,${encodeURIComponent(begun.qr)}`}
            width={220}
          />
          <p>
            {words.key}: <bdi className="vitrine-factor__key">{inFours(begun.secret)}</bdi>
          </p>
          <p>{words.typeCode}</p>
          <SecondFactorField
            isFirst
            key="code"
            label={words.code}
            onChange={setCode}
            problem={problemAt('code') ?? problemAt('')}
            sort="code"
            value={code}
          />
        </>
      ) : (
        <>
          <p>{isRequired ? words.required : words.about}</p>
          <SecondFactorField
            key="password"
            label={words.password}
            onChange={setPassword}
            problem={problemAt('password') ?? problemAt('')}
            sort="password"
            value={password}
          />
        </>
      )}
      <div className="vitrine-factor__buttons">
        <Button disabled={isBusy} margin={false} size="large" type="submit">
          {begun ? words.confirm : words.begin}
        </Button>
      </div>
    </form>
  )
}
