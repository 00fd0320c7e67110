'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { readAccount, type Account } from './people'
import { Deactivation } from './deactivation'
import { AccountAccess } from './account-access'
import { AssignedRoles } from './assigned-roles'
import { OwnSessions } from './own-sessions'
import { usePeople } from './use-people'

/** Shown below an account's name: its roles; one's own sessions, or another user's deactivation. */
export const PersonAccount = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { users, request } = usePeople()
  const [account, setAccount] = useState<Account>()
  const person = id === undefined ? '' : String(id)
  const isOwn = user?.id === person
  const refresh = useCallback(async () => {
    if (person) setAccount(readAccount((await request(`${users}/${person}/account`))?.body))
  }, [request, users, person])
  useEffect(() => {
    void refresh()
  }, [refresh])
  if (!account) return null
  return (
    <div className="vitrine-account">
      {isOwn || account.mayChangeAddress ? (
        <AccountAccess
          needsReason={account.roles.some(({ asks }) => asks === 'reason')}
          email={account.email}
          isOwn={isOwn}
          person={person}
        />
      ) : null}
      <AssignedRoles account={account} isOwn={isOwn} refresh={refresh} />
      {isOwn ? <OwnSessions /> : <Deactivation account={account} person={person} refresh={refresh} />}
    </div>
  )
}
