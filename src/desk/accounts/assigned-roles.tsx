'use client'

import { EndRole } from './end-role'
import type { Account } from '../../contract/accounts'
import { usePeople } from './use-people'

/** A person's visible roles, with buttons to end them. */
export const AssignedRoles = ({
  account,
  isOwn,
  refresh,
}: {
  account: Account
  isOwn: boolean
  refresh: () => Promise<unknown>
}) => {
  const { formatRole, languages, texts } = usePeople()
  const formatLanguages = (codes: string[]) =>
    languages
      .filter(({ code }) => codes.includes(code))
      .map(({ label }) => label)
      .join(', ')
  return (
    <section aria-labelledby="held-roles" id="roles">
      <h3 id="held-roles">{texts.roles}</h3>
      {account.roles.length === 0 ? <p>{texts.noRoles}</p> : null}
      <ul>
        {account.roles.map((assigned) => (
          <li key={assigned.id}>
            <span>
              {[formatRole(assigned.role), assigned.institution?.name, formatLanguages(assigned.languages)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {assigned.mayRemove ? <EndRole assigned={assigned} isOwn={isOwn} refresh={refresh} /> : null}
          </li>
        ))}
      </ul>
      {account.invited ? <p>{texts.invited}</p> : null}
    </section>
  )
}
