'use client'

import { Button } from '@payloadcms/ui'
import { useState, type KeyboardEvent } from 'react'
import { isObject, textOf } from '../read'
import { Labelled } from '../labelled'
import { readRefusal } from './people'
import { usePeople } from './use-people'

interface Field {
  name: 'email' | 'password' | 'newPassword'
  label: string
}

/** A question with the current password. It stands within the form of the account, which Enter would send instead. */
const Asking = ({
  id,
  path,
  fields,
  button,
  said,
}: {
  id: string
  path: string
  fields: readonly Field[]
  button: string
  said: (body: unknown) => string
}) => {
  const { ask, words } = usePeople()
  const [values, setValues] = useState<Record<string, string>>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [outcome, setOutcome] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    setOutcome('')
    const body = Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? '']))
    const answer = await ask(path, { method: 'POST', body })
    setBusy(false)
    if (!answer?.ok) return setErrors(answer ? readRefusal(answer.body) : { '': words.failed })
    setErrors({})
    setValues({})
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
              autoComplete={name === 'newPassword' ? 'new-password' : name === 'password' ? 'current-password' : 'off'}
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
export const Access = ({ person, email, isOwn }: { person: string; email: string; isOwn: boolean }) => {
  const { users, words } = usePeople()
  const password: Field = { name: 'password', label: words.currentPassword }
  const sayAsked = (body: unknown) => {
    const link = isObject(body) ? textOf(body.link) : ''
    return link ? `${words.addressHandOver} ${link}` : words.addressAsked
  }
  return (
    <section aria-labelledby="access-heading" id="access">
      <h3 id="access-heading">{words.access}</h3>
      <p>
        {words.email}: <bdi>{email}</bdi>
      </p>
      <Asking
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
