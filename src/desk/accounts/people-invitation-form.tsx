'use client'

import { Button, useRouteCache } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { Labelled } from '../labelled'
import { LanguagesChoice } from './people-languages'
import { readInvited, readRefusal, type Grant } from './people'
import { Invited, type Outcome } from './people-invited'
import { ReasonLine } from './reason-line'
import { usePeople } from './use-people'

interface Asked {
  name: string
  email: string
  role: string
  institution: string
  languages: readonly string[]
  reason: string
}

const empty: Asked = { name: '', email: '', role: '', institution: '', languages: [], reason: '' }

/** Who shall come, and as what; only what the inviter may give is there to choose. */
export const InvitationForm = ({ grants }: { grants: Grant[] }) => {
  const { users, ask, sayRole, languages, language, words } = usePeople()
  const { clearRouteCache } = useRouteCache()
  const [asked, setAsked] = useState(empty)
  const [letter, setLetter] = useState(language)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  if (outcome)
    return (
      <Invited
        outcome={outcome}
        startAnew={() => {
          setAsked(empty)
          setOutcome(undefined)
        }}
      />
    )

  const change = (part: Partial<Asked>) => setAsked((before) => ({ ...before, ...part }))
  const institutions = grants.find(({ role }) => role === asked.role)?.institutions ?? null
  const needsReason = institutions?.find(({ id }) => id === asked.institution)?.needsReason === true
  const translates = asked.role === 'translator'
  const chooseRole = (role: string) => {
    const places = grants.find((grant) => grant.role === role)?.institutions ?? []
    change({ role, institution: places.length === 1 ? (places[0]?.id ?? '') : '', languages: [] })
  }
  const submit = async () => {
    const { name, email, role, institution } = asked
    const body = {
      name,
      email,
      role,
      language: letter,
      ...(institutions && institution && { institution }),
      ...(translates && { languages: asked.languages }),
      ...(needsReason && asked.reason.trim() && { reason: asked.reason }),
    }
    const answer = await ask(`${users}/invite`, { method: 'POST', body })
    if (!answer?.ok) return setErrors(answer ? readRefusal(answer.body) : { '': words.failed })
    setErrors({})
    setOutcome({ name, email, ...readInvited(answer.body) })
    clearRouteCache()
  }
  const start = (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    void submit().finally(() => setBusy(false))
  }
  return (
    <form className="vitrine-form" id="invitation" noValidate onSubmit={start}>
      <Labelled error={errors.name} label={words.name}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            name="name"
            onChange={({ target }) => change({ name: target.value })}
            value={asked.name}
          />
        )}
      </Labelled>
      <Labelled error={errors.email} label={words.email}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            dir="ltr"
            name="email"
            onChange={({ target }) => change({ email: target.value })}
            type="email"
            value={asked.email}
          />
        )}
      </Labelled>
      <Labelled error={errors.role} label={words.role}>
        {(control) => (
          <select {...control} name="role" onChange={({ target }) => chooseRole(target.value)} value={asked.role}>
            <option value="">{words.choose}</option>
            {grants.map(({ role }) => (
              <option key={role} value={role}>
                {sayRole(role)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {institutions ? (
        <Labelled error={errors.institution} label={words.institution}>
          {(control) => (
            <select
              {...control}
              name="institution"
              onChange={({ target }) => change({ institution: target.value })}
              value={asked.institution}
            >
              <option value="">{words.choose}</option>
              {institutions.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      {needsReason ? <ReasonLine reason={asked.reason} setReason={(reason) => change({ reason })} /> : null}
      {errors.reason ? (
        <p className="vitrine-form__error" role="alert">
          {errors.reason}
        </p>
      ) : null}
      {translates ? (
        <LanguagesChoice
          chosen={asked.languages}
          error={errors.languages}
          onChange={(into) => change({ languages: into })}
        />
      ) : null}
      <Labelled error={errors.language} label={words.letterLanguage}>
        {(control) => (
          <select {...control} name="language" onChange={({ target }) => setLetter(target.value)} value={letter}>
            {languages.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {errors[''] ? (
        <p className="vitrine-form__error" role="alert">
          {errors['']}
        </p>
      ) : null}
      <Button disabled={isBusy} id="action-send-invitation" margin={false} size="medium" type="submit">
        {isBusy ? words.sending : words.send}
      </Button>
    </form>
  )
}
