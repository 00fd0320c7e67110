'use client'

import { Button, ConfirmationModal, toast, useDocumentTitle, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { Labelled } from '../labelled'
import { readRefusal, type Account } from './people'
import { fill } from './people-words'
import { isObject, numberOf } from '../read'
import { usePeople } from './use-people'

interface About {
  account: Account
  person: string
  refresh: () => Promise<void>
}

const Closing = ({ account, person, refresh }: About) => {
  const { users, ask, words } = usePeople()
  const { title } = useDocumentTitle()
  const { openModal } = useModal()
  const [handOverTo, setHandOverTo] = useState('')
  const slug = `close-account-${person}`
  const close = async () => {
    const body = handOverTo ? { handOverTo } : {}
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
      <Button
        buttonStyle="secondary"
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

const Reopening = ({ person, refresh }: Omit<About, 'account'>) => {
  const { users, ask, words } = usePeople()
  const open = async () => {
    const answer = await ask(`${users}/${person}/open`, { method: 'POST', body: {} })
    if (answer?.ok) toast.success(words.opened)
    else toast.error(words.failed)
    await refresh()
  }
  return (
    <Button
      buttonStyle="secondary"
      id="action-open-account"
      margin={false}
      onClick={() => void open()}
      size="medium"
      type="button"
    >
      {words.open}
    </Button>
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
          <Reopening person={person} refresh={refresh} />
        ) : (
          <Closing account={account} person={person} refresh={refresh} />
        )
      ) : (
        <p>{words.notYours}</p>
      )}
    </section>
  )
}
