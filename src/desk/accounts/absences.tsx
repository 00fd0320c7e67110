'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { ConfirmDialog } from '../shared/confirm-dialog'
import { absences as absencesDeclaration, agreeToAbsence, type Absence } from '../../contract/accounts'
import { useEndpoint } from '../shared/use-endpoint'
import { useSubmit } from '../shared/use-submit'
import { fill } from '../shared/fill'
import { ReasonField } from './reason-field'
import { stewardTextsIn } from './steward-texts'
import { usePeople } from './use-people'

const Agreement = ({ absence, refresh }: { absence: Absence; refresh: () => Promise<unknown> }) => {
  const { language, texts } = usePeople()
  const { submit, errors } = useSubmit({ failed: texts.failedForNow })
  const { openModal } = useModal()
  const [reason, setReason] = useState('')
  const stewardTexts = stewardTextsIn(language)
  const { id, name } = absence.institution
  const slug = `agree-${id}`
  const agree = async () => {
    if (!(await submit(agreeToAbsence, { institution: id }, { reason }))) return false
    await refresh()
    return true
  }
  if (!absence.mayAgree) return <>{absence.agreed ? stewardTexts.agreed : stewardTexts.waits}</>
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="small" type="button">
        {stewardTexts.agree}
      </Button>
      <ConfirmDialog
        busy={texts.sending}
        heading={fill(stewardTexts.agreeHeading, { name })}
        isReady={reason.trim() !== ''}
        label={stewardTexts.agree}
        onConfirm={agree}
        serverProblems={Object.values(errors)}
        slug={slug}
      >
        <p>{stewardTexts.absenceWhat}</p>
        <ReasonField reason={reason} setReason={setReason} />
      </ConfirmDialog>
    </>
  )
}

/**
 * For administrators: institutions that need another administrator's agreement, because a coordinator or an
 * administrator ended their last steward.
 */
export const Absences = () => {
  const { language } = usePeople()
  const { data, reload } = useEndpoint(absencesDeclaration, {})
  const absences = data?.docs ?? []
  if (absences.length === 0) return null
  const stewardTexts = stewardTextsIn(language)
  return (
    <section aria-labelledby="absences-heading" className="vitrine-account" id="absences">
      <h3 id="absences-heading">{stewardTexts.absences}</h3>
      <p>{stewardTexts.absenceWhat}</p>
      <ul>
        {absences.map((absence) => (
          <li key={absence.institution.id}>
            <span>{absence.institution.name}</span> <Agreement absence={absence} refresh={reload} />
          </li>
        ))}
      </ul>
    </section>
  )
}
