'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { MoveQuestion } from '../moves/move-question'
import { readAbsences, readRefusal, type Absence } from './people'
import { fill } from './people-words'
import { ReasonLine } from './reason-line'
import { stewardWordsIn } from './steward-words'
import { usePeople } from './use-people'

const Agreement = ({ absence, refresh }: { absence: Absence; refresh: () => Promise<void> }) => {
  const { memberships, ask, language, words } = usePeople()
  const { openModal } = useModal()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string[]>([])
  const says = stewardWordsIn(language)
  const { id, name } = absence.institution
  const slug = `agree-${id}`
  const agree = async () => {
    const answer = await ask(`${memberships}/absences/${id}/agree`, { method: 'POST', body: { reason } })
    setRefused(answer?.ok ? [] : answer ? Object.values(readRefusal(answer.body)) : [words.failed])
    if (!answer?.ok) return false
    await refresh()
    return true
  }
  if (!absence.mayAgree) return <>{absence.agreed ? says.agreed : says.waits}</>
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="small" type="button">
        {says.agree}
      </Button>
      <MoveQuestion
        busy={words.sending}
        heading={fill(says.agreeHeading, { name })}
        isReady={reason.trim() !== ''}
        label={says.agree}
        onConfirm={agree}
        refused={refused}
        slug={slug}
      >
        <p>{says.absenceWhat}</p>
        <ReasonLine reason={reason} setReason={setReason} />
      </MoveQuestion>
    </>
  )
}

/** For administrators: institutions that wait for an agreement, because a coordinator or an administrator ended their last steward. */
export const Absences = () => {
  const { memberships, ask, language } = usePeople()
  const [absences, setAbsences] = useState<Absence[]>([])
  const refresh = useCallback(async () => {
    const answer = await ask(`${memberships}/absences`)
    setAbsences(answer?.ok ? readAbsences(answer.body) : [])
  }, [ask, memberships])
  useEffect(() => {
    void refresh()
  }, [refresh])
  if (absences.length === 0) return null
  const says = stewardWordsIn(language)
  return (
    <section aria-labelledby="absences-heading" className="vitrine-account" id="absences">
      <h3 id="absences-heading">{says.absences}</h3>
      <p>{says.absenceWhat}</p>
      <ul>
        {absences.map((absence) => (
          <li key={absence.institution.id}>
            <span>{absence.institution.name}</span> <Agreement absence={absence} refresh={refresh} />
          </li>
        ))}
      </ul>
    </section>
  )
}
