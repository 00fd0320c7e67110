'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { ConfirmDialog } from '../shared/confirm-dialog'
import type { AssignedRole } from '../../contract/accounts'
import { readFieldErrors } from './people'
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
  const { memberships, request, language, texts } = usePeople()
  const { openModal } = useModal()
  const [reason, setReason] = useState('')
  const [serverProblems, setServerProblems] = useState<string[]>([])
  const stewardTexts = stewardTextsIn(language)
  const slug = `remove-role-${assigned.id}`
  const end = async () => {
    const body = { ...(reason.trim() && { reason }), ...(assigned.asks === 'confirm' && { confirm: true }) }
    const response = await request(`${memberships}/${assigned.id}/end`, { method: 'POST', body })
    setServerProblems(
      response?.ok ? [] : response ? Object.values(readFieldErrors(response.body)) : [texts.failedForNow],
    )
    if (!response?.ok) return false
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
        serverProblems={serverProblems}
        slug={slug}
      >
        <p>{isOwn ? stewardTexts.leaveBody : texts.removeBody}</p>
        {assigned.asks === 'confirm' ? <p id="last-steward">{stewardTexts.lastSteward}</p> : null}
        {assigned.asks === 'reason' ? <ReasonField reason={reason} setReason={setReason} /> : null}
      </ConfirmDialog>
    </>
  )
}
