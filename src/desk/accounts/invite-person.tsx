'use client'

import { Button, Drawer, useModal } from '@payloadcms/ui'
import { Absences } from './absences'
import { grants as grantsDeclaration } from '../../contract/accounts'
import { useEndpoint } from '../shared/use-endpoint'
import { InvitationForm } from './invitation-form'
import { usePeople } from './use-people'

const slug = 'invite-person'

/** Shown above the list of people to those who may grant a role. */
export const InvitePerson = () => {
  const { texts } = usePeople()
  const { openModal } = useModal()
  const grants = useEndpoint(grantsDeclaration, {}).data?.grants ?? []
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
