'use client'

import { EndRole } from './end-role'
import type { Account } from './people'
import { usePeople } from './use-people'

/** What a person holds, as far as one may see it, and with it the way to take it away. */
export const HeldRoles = ({
  account,
  isOwn,
  refresh,
}: {
  account: Account
  isOwn: boolean
  refresh: () => Promise<void>
}) => {
  const { sayRole, languages, words } = usePeople()
  const sayLanguages = (codes: string[]) =>
    languages
      .filter(({ code }) => codes.includes(code))
      .map(({ label }) => label)
      .join(', ')
  return (
    <section aria-labelledby="held-roles" id="roles">
      <h3 id="held-roles">{words.roles}</h3>
      {account.roles.length === 0 ? <p>{words.noRoles}</p> : null}
      <ul>
        {account.roles.map((held) => (
          <li key={held.id}>
            <span>
              {[sayRole(held.role), held.institution?.name, sayLanguages(held.languages)].filter(Boolean).join(' · ')}
            </span>
            {held.mayRemove ? <EndRole held={held} isOwn={isOwn} refresh={refresh} /> : null}
          </li>
        ))}
      </ul>
      {account.invited ? <p>{words.invited}</p> : null}
    </section>
  )
}
