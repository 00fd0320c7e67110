'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState, type SyntheticEvent } from 'react'
import { askAbout } from '../accounts/ask-people'
import { isObject } from '../read'
import { policyWordsIn } from './policy-words'

const names = ['fourEyes', 'mayPublishOwnHoldings'] as const
type Policies = Record<(typeof names)[number], boolean>

const readPolicies = (body: unknown): Policies | undefined =>
  isObject(body) && typeof body.fourEyes === 'boolean'
    ? { fourEyes: body.fourEyes, mayPublishOwnHoldings: body.mayPublishOwnHoldings === true }
    : undefined

/** undefined: being asked for; null: not answered. */
const usePolicies = (address: string) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const [policies, setPolicies] = useState<Policies | null>()
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answered = await askAbout(address, language)
      if (isWanted) setPolicies((answered?.ok ? readPolicies(answered.body) : undefined) ?? null)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [address, language])
  const set = async (): Promise<boolean> => {
    const answered = await askAbout(address, language, { method: 'PATCH', body: policies ?? {} })
    return answered?.ok === true
  }
  return { policies, setPolicies, set }
}

/** The rules of one owner: read by its people, set by who may. */
export const PolicyForm = ({ address, maySet }: { address: string; maySet: boolean }) => {
  const { i18n } = useTranslation()
  const words = policyWordsIn(i18n.language)
  const { policies, setPolicies, set } = usePolicies(address)
  const [said, setSaid] = useState('')
  const id = useId()
  if (!policies) return <p aria-live="polite">{policies === null ? words.unanswered : words.loading}</p>
  const save = async () => setSaid((await set()) ? words.saved : words.unanswered)
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
                  setSaid('')
                  setPolicies({ ...policies, [name]: target.checked })
                }}
                type="checkbox"
              />{' '}
              {words[name]}
            </label>
          ) : (
            <p>
              <strong>{words[name]}</strong>:{' '}
              <span data-policy={name}>{policies[name] ? words.isOn : words.isOff}</span>
            </p>
          )}
          <p id={`${id}-${name}`}>{words[`${name}What`]}</p>
        </div>
      ))}
      {maySet ? (
        <Button margin={false} size="medium" type="submit">
          {words.save}
        </Button>
      ) : (
        <p>{words.onlyCoordinator}</p>
      )}
      <p aria-live="polite">{said}</p>
    </form>
  )
}
