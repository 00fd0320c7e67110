'use client'

import { Button, useRouteCache } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { Labelled } from '../shared/labelled'
import { LanguagesChoice } from './languages-choice'
import type { Grant } from '../../contract/accounts'
import { invite } from '../../contract/invitations'
import { isLocale } from '../../languages/languages'
import { useSubmit } from '../shared/use-submit'
import { InvitationResult, type Outcome } from './invitation-result'
import { ReasonField } from './reason-field'
import { usePeople } from './use-people'

interface InvitationInput {
  name: string
  email: string
  role: Grant['role'] | ''
  institution: string
  languages: readonly string[]
  reason: string
}

const empty: InvitationInput = { name: '', email: '', role: '', institution: '', languages: [], reason: '' }

/** Invites a user to a role; offers only what the inviter may grant. */
export const InvitationForm = ({ grants }: { grants: Grant[] }) => {
  const { formatRole, languages, language, texts } = usePeople()
  const { submit, isBusy, errors } = useSubmit({ failed: texts.failedForNow })
  const { clearRouteCache } = useRouteCache()
  const [input, setInput] = useState(empty)
  const [emailLanguage, setEmailLanguage] = useState(language)
  const [outcome, setOutcome] = useState<Outcome>()
  if (outcome)
    return (
      <InvitationResult
        outcome={outcome}
        startAnew={() => {
          setInput(empty)
          setOutcome(undefined)
        }}
      />
    )

  const change = (part: Partial<InvitationInput>) => setInput((before) => ({ ...before, ...part }))
  const institutions = grants.find(({ role }) => role === input.role)?.institutions ?? null
  const needsReason = institutions?.find(({ id }) => id === input.institution)?.needsReason === true
  const translates = input.role === 'translator'
  const chooseRole = (chosen: string) => {
    const { role = '' as const, institutions: places } = grants.find((grant) => grant.role === chosen) ?? {}
    change({ role, institution: places?.length === 1 ? (places[0]?.id ?? '') : '', languages: [] })
  }
  const send = async () => {
    const { name, email, role, institution } = input
    const body = {
      name,
      email,
      ...(role && { role }),
      language: emailLanguage,
      ...(institutions && institution && { institution }),
      ...(translates && { languages: input.languages.filter(isLocale) }),
      ...(needsReason && input.reason.trim() && { reason: input.reason }),
    }
    const result = await submit(invite, {}, body)
    if (!result) return
    setOutcome({ name, email, result })
    clearRouteCache()
  }
  const start = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form className="vitrine-form" id="invitation" noValidate onSubmit={start}>
      <Labelled error={errors.name} label={texts.name}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            name="name"
            onChange={({ target }) => change({ name: target.value })}
            value={input.name}
          />
        )}
      </Labelled>
      <Labelled error={errors.email} label={texts.email}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            dir="ltr"
            name="email"
            onChange={({ target }) => change({ email: target.value })}
            type="email"
            value={input.email}
          />
        )}
      </Labelled>
      <Labelled error={errors.role} label={texts.role}>
        {(control) => (
          <select {...control} name="role" onChange={({ target }) => chooseRole(target.value)} value={input.role}>
            <option value="">{texts.choose}</option>
            {grants.map(({ role }) => (
              <option key={role} value={role}>
                {formatRole(role)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {institutions ? (
        <Labelled error={errors.institution} label={texts.institution}>
          {(control) => (
            <select
              {...control}
              name="institution"
              onChange={({ target }) => change({ institution: target.value })}
              value={input.institution}
            >
              <option value="">{texts.choose}</option>
              {institutions.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      {needsReason ? <ReasonField reason={input.reason} setReason={(reason) => change({ reason })} /> : null}
      {errors.reason ? (
        <p className="vitrine-form__error" role="alert">
          {errors.reason}
        </p>
      ) : null}
      {translates ? (
        <LanguagesChoice
          chosen={input.languages}
          error={errors.languages}
          onChange={(into) => change({ languages: into })}
        />
      ) : null}
      <Labelled error={errors.language} label={texts.letterLanguage}>
        {(control) => (
          <select
            {...control}
            name="language"
            onChange={({ target }) => setEmailLanguage(target.value)}
            value={emailLanguage}
          >
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
        {isBusy ? texts.sending : texts.send}
      </Button>
    </form>
  )
}
