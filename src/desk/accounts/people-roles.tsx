'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import type { Account, HeldRole } from './people'
import { usePeople } from './use-people'

const RemoveRole = ({ held, refresh }: { held: HeldRole; refresh: () => Promise<void> }) => {
  const { memberships, ask, words } = usePeople()
  const { openModal } = useModal()
  const slug = `remove-role-${held.id}`
  const remove = async () => {
    const answer = await ask(`${memberships}/${held.id}`, { method: 'DELETE' })
    if (answer?.ok) toast.success(words.removed)
    else toast.error(words.failed)
    await refresh()
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="small" type="button">
        {words.remove}
      </Button>
      <ConfirmationModal
        body={words.removeBody}
        confirmingLabel={words.removing}
        confirmLabel={words.remove}
        heading={words.removeHeading}
        modalSlug={slug}
        onConfirm={remove}
      />
    </>
  )
}

/** What a person holds, as far as one may see it, and with it the way to take it away. */
export const HeldRoles = ({ account, refresh }: { account: Account; refresh: () => Promise<void> }) => {
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
            {held.mayRemove ? <RemoveRole held={held} refresh={refresh} /> : null}
          </li>
        ))}
      </ul>
      {account.invited ? <p>{words.invited}</p> : null}
    </section>
  )
}
