'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState, type SyntheticEvent } from 'react'
import { policies as declaration, setPolicies, type Policies } from '../../contract/policies'
import { useCall, useEndpoint } from '../shared/use-endpoint'
import { policyTextsIn } from './policy-texts'

const names = ['fourEyes', 'mayPublishOwnHoldings'] as const
/** The review rules of an owner: visible to its members, editable by those who may. */
export const PolicyForm = ({ record, maySet }: { /** its path under /api */ record: string; maySet: boolean }) => {
  const { i18n } = useTranslation()
  const texts = policyTextsIn(i18n.language)
  const call = useCall()
  const { data, replace } = useEndpoint(declaration, { record })
  const [changed, setChanged] = useState<Partial<Policies>>({})
  const [message, setMessage] = useState('')
  const id = useId()
  if (!data) return <p aria-live="polite">{data === null ? texts.noResponse : texts.loading}</p>
  const policies = { ...data, ...changed }
  const save = async () => {
    const result = await call(setPolicies, { record }, { body: policies })
    if (result?.ok) await replace(result.data)
    setMessage(result?.ok ? texts.saved : texts.noResponse)
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form onSubmit={submit}>
      {names.map((name) => (
        <div className="vitrine-policies__rule" key={name}>
          {maySet ? (
            <label>
              <input
                aria-describedby={`${id}-${name}`}
                checked={policies[name]}
                name={name}
                onChange={({ target }) => {
                  setMessage('')
                  setChanged({ ...changed, [name]: target.checked })
                }}
                type="checkbox"
              />{' '}
              {texts[name]}
            </label>
          ) : (
            <p>
              <strong>{texts[name]}</strong>:{' '}
              <span data-policy={name}>{policies[name] ? texts.isOn : texts.isOff}</span>
            </p>
          )}
          <p id={`${id}-${name}`}>{texts[`${name}What`]}</p>
        </div>
      ))}
      {maySet ? (
        <Button margin={false} size="medium" type="submit">
          {texts.save}
        </Button>
      ) : (
        <p>{texts.onlyCoordinator}</p>
      )}
      <p aria-live="polite">{message}</p>
    </form>
  )
}
