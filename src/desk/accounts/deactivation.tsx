'use client'

import { Button, ConfirmationModal, toast, useDocumentTitle, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { Labelled } from '../shared/labelled'
import { closeAccount, openAccount, type Account } from '../../contract/accounts'
import { errorTextOf } from '../shared/field-errors'
import { fill } from '../shared/fill'
import { useCall } from '../shared/use-endpoint'
import { ReasonField } from './reason-field'
import { usePeople } from './use-people'

interface About {
  account: Account
  person: string
  refresh: () => Promise<unknown>
}

/** An administrator gives a reason to deactivate or reactivate a steward's account. */
const needsReason = ({ roles }: Account) => roles.some(({ asks }) => asks === 'reason')

const Closing = ({ account, person, refresh }: About) => {
  const { texts } = usePeople()
  const call = useCall()
  const { title } = useDocumentTitle()
  const { openModal } = useModal()
  const [handOverTo, setHandOverTo] = useState('')
  const [reason, setReason] = useState('')
  const slug = `close-account-${person}`
  const close = async () => {
    const body = { ...(handOverTo && { handOverTo }), ...(needsReason(account) && { reason }) }
    const result = await call(closeAccount, { id: person }, { body })
    if (result?.ok) toast.success(fill(texts.wasClosed, { count: result.data.handedOver ?? 0 }))
    else toast.error(errorTextOf(result, { failed: texts.failedForNow }))
    await refresh()
  }
  return (
    <div className="vitrine-form">
      <p>{texts.leaverWhat}</p>
      {account.proposals > 0 && account.colleagues.length > 0 ? (
        <Labelled label={fill(texts.handOverTo, { count: account.proposals })}>
          {(control) => (
            <select
              {...control}
              name="handOverTo"
              onChange={({ target }) => setHandOverTo(target.value)}
              value={handOverTo}
            >
              <option value="">{texts.nobody}</option>
              {account.colleagues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      {needsReason(account) ? <ReasonField reason={reason} setReason={setReason} /> : null}
      <Button
        buttonStyle="secondary"
        disabled={needsReason(account) && reason.trim() === ''}
        id="action-close-account"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
        type="button"
      >
        {texts.close}
      </Button>
      <ConfirmationModal
        body={texts.leaverWhat}
        confirmingLabel={texts.closing}
        confirmLabel={texts.close}
        heading={fill(texts.closeHeading, { name: title })}
        modalSlug={slug}
        onConfirm={close}
      />
    </div>
  )
}

const Reopening = ({ account, person, refresh }: About) => {
  const { texts } = usePeople()
  const call = useCall()
  const [reason, setReason] = useState('')
  const open = async () => {
    const body = needsReason(account) ? { reason } : {}
    const result = await call(openAccount, { id: person }, { body })
    if (result?.ok) toast.success(texts.opened)
    else toast.error(errorTextOf(result, { failed: texts.failedForNow }))
    await refresh()
  }
  return (
    <div className="vitrine-form">
      {needsReason(account) ? <ReasonField reason={reason} setReason={setReason} /> : null}
      <Button
        buttonStyle="secondary"
        disabled={needsReason(account) && reason.trim() === ''}
        id="action-open-account"
        margin={false}
        onClick={() => void open()}
        size="medium"
        type="button"
      >
        {texts.open}
      </Button>
    </div>
  )
}

/** Deactivates an account and transfers its proposals to a colleague, or reactivates it. */
export const Deactivation = ({ account, person, refresh }: About) => {
  const { texts } = usePeople()
  return (
    <section aria-labelledby="leaver-heading" id="leaver">
      <h3 id="leaver-heading">{texts.leaver}</h3>
      {account.closed ? <p id="account-closed">{texts.closed}</p> : null}
      {account.mayClose ? (
        account.closed ? (
          <Reopening account={account} person={person} refresh={refresh} />
        ) : (
          <Closing account={account} person={person} refresh={refresh} />
        )
      ) : (
        <p>{texts.notYours}</p>
      )}
    </section>
  )
}
