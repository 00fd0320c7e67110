'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { ConfirmDialog } from '../shared/confirm-dialog'
import { endMembership, type AssignedRole } from '../../contract/accounts'
import { useSubmit } from '../shared/use-submit'
import { ReasonField } from './reason-field'
import { stewardTextsIn } from './steward-texts'
import { usePeople } from './use-people'

/** Ends a role, also one's own; asks for a reason or a confirmation. */
export const EndRole = ({
  assigned,
  isOwn,
  refresh,
}: {
  assigned: AssignedRole
  isOwn: boolean
  refresh: () => Promise<unknown>
}) => {
  const { language, texts } = usePeople()
  const { submit, errors } = useSubmit({ failed: texts.failedForNow })
  const { openModal } = useModal()
  const [reason, setReason] = useState('')
  const stewardTexts = stewardTextsIn(language)
  const slug = `remove-role-${assigned.id}`
  const end = async () => {
    const body = { ...(reason.trim() && { reason }), ...(assigned.asks === 'confirm' && { confirm: true }) }
    if (!(await submit(endMembership, { id: assigned.id }, body))) return false
    toast.success(isOwn ? stewardTexts.left : texts.removed)
    await refresh()
    return true
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="small" type="button">
        {isOwn ? stewardTexts.leave : texts.remove}
      </Button>
      <ConfirmDialog
        busy={isOwn ? stewardTexts.leaving : texts.removing}
        heading={isOwn ? stewardTexts.leaveHeading : texts.removeHeading}
        isReady={assigned.asks !== 'reason' || reason.trim() !== ''}
        label={isOwn ? stewardTexts.leave : texts.remove}
        onConfirm={end}
        serverProblems={Object.values(errors)}
        slug={slug}
      >
        <p>{isOwn ? stewardTexts.leaveBody : texts.removeBody}</p>
        {assigned.asks === 'confirm' ? <p id="last-steward">{stewardTexts.lastSteward}</p> : null}
        {assigned.asks === 'reason' ? <ReasonField reason={reason} setReason={setReason} /> : null}
      </ConfirmDialog>
    </>
  )
}
