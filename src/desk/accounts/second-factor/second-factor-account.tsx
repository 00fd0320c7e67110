'use client'

import { Button, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { removeSecondFactorOf } from '../../../contract/second-factor'
import { secondFactorTextsIn } from './texts'
import { useSecondFactor } from './use-second-factor'

/** For an administrator, if another user lost the device. Asks for confirmation. */
const OtherAccount = ({ id }: { id: string }) => {
  const { i18n } = useTranslation()
  const { texts, isBusy, submit, errors } = useSecondFactor()
  const [step, setStep] = useState<'closed' | 'asked' | 'done'>('closed')
  const remove = async () => {
    if (await submit(removeSecondFactorOf, { id }, { language: i18n.language })) setStep('done')
  }
  return (
    <div className="vitrine-factor-account">
      {step === 'asked' ? <p>{texts.ofSomebody}</p> : null}
      {step === 'done' ? null : (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => (step === 'asked' ? void remove() : setStep('asked'))}
          type="button"
        >
          {texts.removeOfSomebody}
        </Button>
      )}
      <p role="status">{step === 'done' ? texts.removedOfSomebody : Object.values(errors)[0]}</p>
    </div>
  )
}

/** On an account: links to one's own second factor; lets an administrator remove another user's. */
export const SecondFactorAccount = ({ mayRemove }: { mayRemove: boolean }) => {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const texts = secondFactorTextsIn(i18n.language)
  if (id === undefined || !user) return null
  if (id !== user.id) return mayRemove ? <OtherAccount id={String(id)} /> : null
  return (
    <div className="vitrine-factor-account">
      <h3>{texts.heading}</h3>
      <p>
        <a href={`${config.routes.admin}/second-factor`}>{texts.manage}</a>
      </p>
    </div>
  )
}
