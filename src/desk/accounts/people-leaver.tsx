'use client'

import { Button, ConfirmationModal, toast, useDocumentTitle, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { Labelled } from '../labelled'
import { readRefusal, type Account } from './people'
import { fill } from './people-words'
import { isObject, numberOf } from '../read'
import { ReasonLine } from './reason-line'
import { usePeople } from './use-people'

interface About {
  account: Account
  person: string
  refresh: () => Promise<void>
}

/** An administrator says why they close, or open, the account of an institution's steward. */
const asksReason = ({ roles }: Account) => roles.some(({ asks }) => asks === 'reason')

const Closing = ({ account, person, refresh }: About) => {
  const { users, ask, words } = usePeople()
  const { title } = useDocumentTitle()
  const { openModal } = useModal()
  const [handOverTo, setHandOverTo] = useState('')
  const [reason, setReason] = useState('')
  const slug = `close-account-${person}`
  const close = async () => {
    const body = { ...(handOverTo && { handOverTo }), ...(asksReason(account) && { reason }) }
    const answer = await ask(`${users}/${person}/close`, { method: 'POST', body })
    if (answer?.ok && isObject(answer.body))
      toast.success(fill(words.wasClosed, { count: numberOf(answer.body.handedOver) }))
    else toast.error(Object.values(readRefusal(answer?.body)).join(' ') || words.failed)
    await refresh()
  }
  return (
    <div className="vitrine-form">
      <p>{words.leaverWhat}</p>
      {account.proposals > 0 && account.colleagues.length > 0 ? (
        <Labelled label={fill(words.handOverTo, { count: account.proposals })}>
          {(control) => (
            <select
              {...control}
              name="handOverTo"
              onChange={({ target }) => setHandOverTo(target.value)}
              value={handOverTo}
            >
              <option value="">{words.nobody}</option>
              {account.colleagues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      {asksReason(account) ? <ReasonLine reason={reason} setReason={setReason} /> : null}
      <Button
        buttonStyle="secondary"
        disabled={asksReason(account) && reason.trim() === ''}
        id="action-close-account"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
        type="button"
      >
        {words.close}
      </Button>
      <ConfirmationModal
        body={words.leaverWhat}
        confirmingLabel={words.closing}
        confirmLabel={words.close}
        heading={fill(words.closeHeading, { name: title })}
        modalSlug={slug}
        onConfirm={close}
      />
    </div>
  )
}

const Reopening = ({ account, person, refresh }: About) => {
  const { users, ask, words } = usePeople()
  const [reason, setReason] = useState('')
  const open = async () => {
    const body = asksReason(account) ? { reason } : {}
    const answer = await ask(`${users}/${person}/open`, { method: 'POST', body })
    if (answer?.ok) toast.success(words.opened)
    else toast.error(Object.values(readRefusal(answer?.body)).join(' ') || words.failed)
    await refresh()
  }
  return (
    <div className="vitrine-form">
      {asksReason(account) ? <ReasonLine reason={reason} setReason={setReason} /> : null}
      <Button
        buttonStyle="secondary"
        disabled={asksReason(account) && reason.trim() === ''}
        id="action-open-account"
        margin={false}
        onClick={() => void open()}
        size="medium"
        type="button"
      >
        {words.open}
      </Button>
    </div>
  )
}

/** Somebody leaves, or has left: closes their account and says who goes on, or opens it again. */
export const Leaver = ({ account, person, refresh }: About) => {
  const { words } = usePeople()
  return (
    <section aria-labelledby="leaver-heading" id="leaver">
      <h3 id="leaver-heading">{words.leaver}</h3>
      {account.closed ? <p id="account-closed">{words.closed}</p> : null}
      {account.mayClose ? (
        account.closed ? (
          <Reopening account={account} person={person} refresh={refresh} />
        ) : (
          <Closing account={account} person={person} refresh={refresh} />
        )
      ) : (
        <p>{words.notYours}</p>
      )}
    </section>
  )
}
