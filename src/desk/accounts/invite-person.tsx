'use client'

import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Absences } from './absences'
import { readGrants, type Grant } from './people'
import { InvitationForm } from './invitation-form'
import { usePeople } from './use-people'

const slug = 'invite-person'

/** Shown above the list of people to those who may grant a role. */
export const InvitePerson = () => {
  const { users, request, texts } = usePeople()
  const { openModal } = useModal()
  const [grants, setGrants] = useState<Grant[]>([])
  useEffect(() => {
    void request(`${users}/grants`).then((response) => setGrants(readGrants(response?.body)))
  }, [request, users])
  if (grants.length === 0) return null
  return (
    <div className="vitrine-invite">
      <Button buttonStyle="primary" id="action-invite" margin={false} onClick={() => openModal(slug)} size="medium">
        {texts.invite}
      </Button>
      <Absences />
      <Drawer slug={slug} title={texts.invite}>
        <InvitationForm grants={grants} />
      </Drawer>
    </div>
  )
}
