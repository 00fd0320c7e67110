'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState, type SyntheticEvent } from 'react'
import { requestJson } from '../shared/request-json'
import { isObject } from '../shared/read'
import { policyTextsIn } from './policy-texts'

const names = ['fourEyes', 'mayPublishOwnHoldings'] as const
type Policies = Record<(typeof names)[number], boolean>

const readPolicies = (body: unknown): Policies | undefined =>
  isObject(body) && typeof body.fourEyes === 'boolean'
    ? { fourEyes: body.fourEyes, mayPublishOwnHoldings: body.mayPublishOwnHoldings === true }
    : undefined

/** undefined: loading; null: no response. */
const usePolicies = (address: string) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const [policies, setPolicies] = useState<Policies | null>()
  useEffect(() => {
    let isActive = true
    const load = async () => {
      const response = await requestJson(address, language)
      if (isActive) setPolicies((response?.ok ? readPolicies(response.body) : undefined) ?? null)
    }
    void load()
    return () => {
      isActive = false
    }
  }, [address, language])
  const set = async (): Promise<boolean> => {
    const response = await requestJson(address, language, { method: 'PATCH', body: policies ?? {} })
    return response?.ok === true
  }
  return { policies, setPolicies, set }
}

/** The review rules of an owner: visible to its members, editable by those who may. */
export const PolicyForm = ({ address, maySet }: { address: string; maySet: boolean }) => {
  const { i18n } = useTranslation()
  const texts = policyTextsIn(i18n.language)
  const { policies, setPolicies, set } = usePolicies(address)
  const [message, setMessage] = useState('')
  const id = useId()
  if (!policies) return <p aria-live="polite">{policies === null ? texts.noResponse : texts.loading}</p>
  const save = async () => setMessage((await set()) ? texts.saved : texts.noResponse)
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
                  setPolicies({ ...policies, [name]: target.checked })
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
