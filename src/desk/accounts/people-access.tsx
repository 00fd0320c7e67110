'use client'

import { Button } from '@payloadcms/ui'
import { useState, type KeyboardEvent } from 'react'
import { isObject, textOf } from '../read'
import { Labelled } from '../labelled'
import { readRefusal } from './people'
import { ReasonLine } from './reason-line'
import { usePeople } from './use-people'

interface Field {
  name: 'email' | 'password' | 'newPassword'
  label: string
}

/** What a browser offers to fill in. */
const autoComplete = { email: 'off', password: 'current-password', newPassword: 'new-password' } as const

/** A question with the current password. It stands within the form of the account, which Enter would send instead. */
const Asking = ({
  id,
  path,
  fields,
  button,
  said,
  asksReason = false,
}: {
  id: string
  path: string
  fields: readonly Field[]
  button: string
  said: (body: unknown) => string
  /** whether it is otherwise the institution's stewards' to do */
  asksReason?: boolean
}) => {
  const { ask, words } = usePeople()
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
      ...(asksReason && reason.trim() && { reason }),
    }
    const answer = await ask(path, { method: 'POST', body })
    setBusy(false)
    if (!answer?.ok) return setErrors(answer ? readRefusal(answer.body) : { '': words.failed })
    setErrors({})
    setValues({})
    setReason('')
    setOutcome(said(answer.body))
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
      {asksReason ? <ReasonLine error={errors.reason} reason={reason} setReason={setReason} /> : null}
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

/** With what an account is come to: one's own address and password, or, for an administrator, somebody else's address. */
export const Access = ({
  person,
  email,
  isOwn,
  asksReason,
}: {
  person: string
  email: string
  isOwn: boolean
  /** whether it is a steward's whose institution would change it otherwise */
  asksReason: boolean
}) => {
  const { users, words } = usePeople()
  const password: Field = { name: 'password', label: words.currentPassword }
  const sayAsked = (body: unknown) => {
    const link = isObject(body) ? textOf(body.link) : ''
    return link ? `${words.addressHandOver} ${link}` : words.addressAsked
  }
  return (
    <section aria-labelledby="access-heading" id="access">
      <h3 id="access-heading">{isOwn ? words.access : words.accessOfOther}</h3>
      <p>
        {words.email}: <bdi>{email}</bdi>
      </p>
      <Asking
        asksReason={!isOwn && asksReason}
        button={words.changeAddress}
        fields={[{ name: 'email', label: words.newAddress }, password]}
        id="change-address"
        path={isOwn ? `${users}/email` : `${users}/${person}/email`}
        said={sayAsked}
      />
      {isOwn ? (
        <Asking
          button={words.changePassword}
          fields={[password, { name: 'newPassword', label: words.newPassword }]}
          id="change-own-password"
          path={`${users}/password`}
          said={() => words.passwordChanged}
        />
      ) : null}
    </section>
  )
}
