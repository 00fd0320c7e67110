'use client'

import { Button, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { secondFactorWordsIn } from './second-factor-words'
import { useSecondFactor } from './use-second-factor'

/** For an administrator, on somebody else's account: the device is lost. Asked twice. */
const OfSomebody = ({ id }: { id: string }) => {
  const { i18n } = useTranslation()
  const { words, isBusy, ask, problemAt } = useSecondFactor()
  const [step, setStep] = useState<'closed' | 'asked' | 'done'>('closed')
  const remove = async () => {
    const done = await ask(`/${id}/second-factor/remove`, { language: i18n.language })
    if (done !== undefined) setStep('done')
  }
  return (
    <div className="vitrine-factor-account">
      {step === 'asked' ? <p>{words.ofSomebody}</p> : null}
      {step === 'done' ? null : (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => (step === 'asked' ? void remove() : setStep('asked'))}
          type="button"
        >
          {words.removeOfSomebody}
        </Button>
      )}
      <p role="status">{step === 'done' ? words.removedOfSomebody : (problemAt('') ?? '')}</p>
    </div>
  )
}

/** On an account: one's own leads to the page of the second factor; an administrator removes somebody else's. */
export const SecondFactorOfAccount = ({ mayRemove }: { mayRemove: boolean }) => {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const words = secondFactorWordsIn(i18n.language)
  if (id === undefined || !user) return null
  if (id !== user.id) return mayRemove ? <OfSomebody id={String(id)} /> : null
  return (
    <div className="vitrine-factor-account">
      <span className="field-label">{words.heading}</span>
      <p>
        <a href={`${config.routes.admin}/second-factor`}>{words.manage}</a>
      </p>
    </div>
  )
}
