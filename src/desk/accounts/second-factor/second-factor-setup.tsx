'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { beginSecondFactor, confirmSecondFactor } from '../../../contract/second-factor'
import { SecondFactorField } from './second-factor-field'
import { SecondFactorRecovery } from './second-factor-recovery'
import { useSecondFactor } from './use-second-factor'

const inFours = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ')

/**
 * Enrols a second factor: the password, the QR code with its first code, then the recovery codes. `next`: the page to
 * open afterwards.
 */
export const SecondFactorSetup = ({ next, isRequired }: { next: string; isRequired: boolean }) => {
  const { texts, isBusy, submit, errors } = useSecondFactor()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [enrollment, setEnrollment] = useState<{ secret: string; qr: string }>()
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()

  const begin = async () => {
    setEnrollment(await submit(beginSecondFactor, {}, { password }))
    setPassword('')
  }
  const confirm = async () => {
    setRecoveryCodes((await submit(confirmSecondFactor, {}, { code }))?.recoveryCodes)
    setCode('')
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void (enrollment ? confirm() : begin())
  }
  if (recoveryCodes) return <SecondFactorRecovery codes={recoveryCodes} next={next} />
  return (
    <form className="vitrine-factor" onSubmit={onSubmit}>
      <h1>{texts.heading}</h1>
      {enrollment ? (
        <>
          <p>{texts.scan}</p>
          <img
            alt={texts.picture}
            className="vitrine-factor__picture"
            height={220}
            src={`data:image/svg+xml,${encodeURIComponent(enrollment.qr)}`}
            width={220}
          />
          <p>
            {texts.key}: <bdi className="vitrine-factor__key">{inFours(enrollment.secret)}</bdi>
          </p>
          <p>{texts.typeCode}</p>
          <SecondFactorField
            isFirst
            key="code"
            label={texts.code}
            onChange={setCode}
            problem={errors.code ?? errors['']}
            kind="code"
            value={code}
          />
        </>
      ) : (
        <>
          <p>{isRequired ? texts.required : texts.about}</p>
          <SecondFactorField
            key="password"
            label={texts.password}
            onChange={setPassword}
            problem={errors.password ?? errors['']}
            kind="password"
            value={password}
          />
        </>
      )}
      <div className="vitrine-factor__buttons">
        <Button disabled={isBusy} margin={false} size="large" type="submit">
          {enrollment ? texts.confirm : texts.begin}
        </Button>
      </div>
    </form>
  )
}
