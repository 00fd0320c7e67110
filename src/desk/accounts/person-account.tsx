'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { account as accountDeclaration } from '../../contract/accounts'
import { useEndpoint } from '../shared/use-endpoint'
import { Deactivation } from './deactivation'
import { AccountAccess } from './account-access'
import { AssignedRoles } from './assigned-roles'
import { OwnSessions } from './own-sessions'

/** Shown below an account's name: its roles; one's own sessions, or another user's deactivation. */
export const PersonAccount = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const person = id === undefined ? '' : String(id)
  const isOwn = user?.id === person
  const { data: account, reload: refresh } = useEndpoint(accountDeclaration, person ? { id: person } : null)
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
