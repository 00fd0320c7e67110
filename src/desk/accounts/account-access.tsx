'use client'

import { Button } from '@payloadcms/ui'
import { useState, type KeyboardEvent } from 'react'
import { isObject, textOf } from '../shared/read'
import { Labelled } from '../shared/labelled'
import { readFieldErrors } from './people'
import { ReasonField } from './reason-field'
import { usePeople } from './use-people'

interface Field {
  name: 'email' | 'password' | 'newPassword'
  label: string
}

/** The browser's autocomplete tokens. */
const autoComplete = { email: 'off', password: 'current-password', newPassword: 'new-password' } as const

/** Asks for the current password. It is inside the account's form, so Enter must not submit that. */
const PasswordForm = ({
  id,
  path,
  fields,
  button,
  outcomeText,
  needsReason = false,
}: {
  id: string
  path: string
  fields: readonly Field[]
  button: string
  outcomeText: (body: unknown) => string
  /** whether the institution's stewards would otherwise do it */
  needsReason?: boolean
}) => {
  const { request, texts } = usePeople()
  const [values, setValues] = useState<Record<string, string>>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [outcome, setOutcome] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const send = async () => {
    setBusy(true)
    setOutcome('')
    const body = {
      ...Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? ''])),
      ...(needsReason && reason.trim() && { reason }),
    }
    const response = await request(path, { method: 'POST', body })
    setBusy(false)
    if (!response?.ok) return setErrors(response ? readFieldErrors(response.body) : { '': texts.failedForNow })
    setErrors({})
    setValues({})
    setReason('')
    setOutcome(outcomeText(response.body))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void send()
  }
  return (
    <div className="vitrine-form" id={id}>
      {fields.map(({ name, label }) => (
        <Labelled error={errors[name]} key={name} label={label}>
          {(control) => (
            <input
              {...control}
              autoComplete={autoComplete[name]}
              data-field={name}
              dir="ltr"
              onChange={({ target }) => setValues((before) => ({ ...before, [name]: target.value }))}
              onKeyDown={onKeyDown}
              type={name === 'email' ? 'email' : 'password'}
              value={values[name] ?? ''}
            />
          )}
        </Labelled>
      ))}
      {needsReason ? <ReasonField error={errors.reason} reason={reason} setReason={setReason} /> : null}
      {errors[''] ? (
        <p className="vitrine-form__error" role="alert">
          {errors['']}
        </p>
      ) : null}
      {outcome ? <p role="status">{outcome}</p> : null}
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        id={`${id}-send`}
        margin={false}
        onClick={() => void send()}
        size="medium"
        type="button"
      >
        {button}
      </Button>
    </div>
  )
}

/** Changes access to an account: one's own address and password, or, for an administrator, another user's address. */
export const AccountAccess = ({
  person,
  email,
  isOwn,
  needsReason,
}: {
  person: string
  email: string
  isOwn: boolean
  /** whether the account is a steward's, so that its institution would otherwise change it */
  needsReason: boolean
}) => {
  const { users, texts } = usePeople()
  const password: Field = { name: 'password', label: texts.currentPassword }
  const addressOutcome = (body: unknown) => {
    const link = isObject(body) ? textOf(body.link) : ''
    return link ? `${texts.addressHandOver} ${link}` : texts.addressAsked
  }
  return (
    <section aria-labelledby="access-heading" id="access">
      <h3 id="access-heading">{isOwn ? texts.access : texts.accessOfOther}</h3>
      <p>
        {texts.email}: <bdi>{email}</bdi>
      </p>
      <PasswordForm
        needsReason={!isOwn && needsReason}
        button={texts.changeAddress}
        fields={[{ name: 'email', label: texts.newAddress }, password]}
        id="change-address"
        path={isOwn ? `${users}/email` : `${users}/${person}/email`}
        outcomeText={addressOutcome}
      />
      {isOwn ? (
        <PasswordForm
          button={texts.changePassword}
          fields={[password, { name: 'newPassword', label: texts.newPassword }]}
          id="change-own-password"
          path={`${users}/password`}
          outcomeText={() => texts.passwordChanged}
        />
      ) : null}
    </section>
  )
}
