'use client'

import { Button } from '@payloadcms/ui'
import { useState, type KeyboardEvent } from 'react'
import { changeAddress, changeAddressOf, changePassword } from '../../contract/credentials'
import { fieldErrorsOf, type FailedCall, type FieldErrors } from '../shared/field-errors'
import { Labelled } from '../shared/labelled'
import { useCall } from '../shared/use-endpoint'
import { ReasonField } from './reason-field'
import { usePeople } from './use-people'

type FieldName = 'email' | 'password' | 'newPassword'

interface Field {
  name: FieldName
  label: string
}

/** The browser's autocomplete tokens. */
const autoComplete = { email: 'off', password: 'current-password', newPassword: 'new-password' } as const

/** What the form shows after it was sent: a text, or errors by field. */
type Outcome = { text: string } | { errors: FieldErrors }

const none: Readonly<Record<FieldName, string>> = { email: '', password: '', newPassword: '' }

/** Asks for the current password. It is inside the account's form, so Enter must not submit that. */
const PasswordForm = ({
  id,
  fields,
  button,
  send,
  needsReason = false,
}: {
  id: string
  fields: readonly Field[]
  button: string
  send: (values: Readonly<Record<FieldName, string>>, reason: string | undefined) => Promise<Outcome>
  /** whether the institution's stewards would otherwise do it */
  needsReason?: boolean
}) => {
  const [values, setValues] = useState(none)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [outcomeText, setOutcomeText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const submit = async () => {
    setBusy(true)
    setOutcomeText('')
    const outcome = await send(values, (needsReason && reason.trim()) || undefined)
    setBusy(false)
    if ('errors' in outcome) return setErrors(outcome.errors)
    setErrors({})
    setValues(none)
    setReason('')
    setOutcomeText(outcome.text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void submit()
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
              value={values[name]}
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
      {outcomeText ? <p role="status">{outcomeText}</p> : null}
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        id={`${id}-send`}
        margin={false}
        onClick={() => void submit()}
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
  const { texts } = usePeople()
  const call = useCall()
  const password: Field = { name: 'password', label: texts.currentPassword }
  const outcomeOf = <Data,>(result: { ok: true; data: Data } | FailedCall, textOf: (data: Data) => string): Outcome =>
    result?.ok ? { text: textOf(result.data) } : { errors: fieldErrorsOf(result, { failed: texts.failedForNow }) }
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
        send={async ({ email: newEmail, password: typed }, reason) => {
          const body = { email: newEmail, password: typed, reason }
          const result = await (isOwn
            ? call(changeAddress, {}, { body })
            : call(changeAddressOf, { id: person }, { body }))
          return outcomeOf(result, ({ link }) => (link ? `${texts.addressHandOver} ${link}` : texts.addressAsked))
        }}
      />
      {isOwn ? (
        <PasswordForm
          button={texts.changePassword}
          fields={[password, { name: 'newPassword', label: texts.newPassword }]}
          id="change-own-password"
          send={async ({ password: typed, newPassword }) =>
            outcomeOf(
              await call(changePassword, {}, { body: { password: typed, newPassword } }),
              () => texts.passwordChanged,
            )
          }
        />
      ) : null}
    </section>
  )
}
