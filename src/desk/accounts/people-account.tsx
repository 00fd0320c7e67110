'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { readAccount, type Account } from './people'
import { Leaver } from './people-leaver'
import { Access } from './people-access'
import { HeldRoles } from './people-roles'
import { OwnSessions } from './people-sessions'
import { usePeople } from './use-people'

/** What stands under the name of an account: its roles; one's own sessions, or whether its person has left. */
export const PersonAccount = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { users, ask } = usePeople()
  const [account, setAccount] = useState<Account>()
  const person = id === undefined ? '' : String(id)
  const isOwn = user?.id === person
  const refresh = useCallback(async () => {
    if (person) setAccount(readAccount((await ask(`${users}/${person}/account`))?.body))
  }, [ask, users, person])
  useEffect(() => {
    void refresh()
  }, [refresh])
  if (!account) return null
  return (
    <div className="vitrine-account">
      {isOwn || account.mayChangeAddress ? (
        <Access
          asksReason={account.roles.some(({ asks }) => asks === 'reason')}
          email={account.email}
          isOwn={isOwn}
          person={person}
        />
      ) : null}
      <HeldRoles account={account} isOwn={isOwn} refresh={refresh} />
      {isOwn ? <OwnSessions /> : <Leaver account={account} person={person} refresh={refresh} />}
    </div>
  )
}
