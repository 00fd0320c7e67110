'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { MoveQuestion } from '../moves/move-question'
import { readRefusal, type HeldRole } from './people'
import { ReasonLine } from './reason-line'
import { stewardWordsIn } from './steward-words'
import { usePeople } from './use-people'

/** Takes a role away, or gives one's own up; asks for what has to be said with it. */
export const EndRole = ({ held, isOwn, refresh }: { held: HeldRole; isOwn: boolean; refresh: () => Promise<void> }) => {
  const { memberships, ask, language, words } = usePeople()
  const { openModal } = useModal()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string[]>([])
  const says = stewardWordsIn(language)
  const slug = `remove-role-${held.id}`
  const end = async () => {
    const body = { ...(reason.trim() && { reason }), ...(held.asks === 'confirm' && { confirm: true }) }
    const answer = await ask(`${memberships}/${held.id}/end`, { method: 'POST', body })
    setRefused(answer?.ok ? [] : answer ? Object.values(readRefusal(answer.body)) : [words.failed])
    if (!answer?.ok) return false
    toast.success(isOwn ? says.left : words.removed)
    await refresh()
    return true
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="small" type="button">
        {isOwn ? says.leave : words.remove}
      </Button>
      <MoveQuestion
        busy={isOwn ? says.leaving : words.removing}
        heading={isOwn ? says.leaveHeading : words.removeHeading}
        isReady={held.asks !== 'reason' || reason.trim() !== ''}
        label={isOwn ? says.leave : words.remove}
        onConfirm={end}
        refused={refused}
        slug={slug}
      >
        <p>{isOwn ? says.leaveBody : words.removeBody}</p>
        {held.asks === 'confirm' ? <p id="last-steward">{says.lastSteward}</p> : null}
        {held.asks === 'reason' ? <ReasonLine reason={reason} setReason={setReason} /> : null}
      </MoveQuestion>
    </>
  )
}
