'use client'

import { toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { isWithdrawalReason } from '../../model/withdrawal-reasons'
import { ReasonField } from '../accounts/reason-field'
import { usePeople } from '../accounts/use-people'
import { liftTakedown, takedowns, type Takedown } from '../../contract/takedowns'
import { useEndpoint } from '../shared/use-endpoint'
import { useSubmit } from '../shared/use-submit'
import { ConfirmDialog } from '../shared/confirm-dialog'
import { transitionTextsIn } from '../workflow/transition-texts'
import { formatDay } from '../shared/format-instant'
import { usePlaces } from '../shared/use-places'
import { DashboardPart } from './dashboard-part'
import { takenBackTextsIn } from './taken-back-texts'

const Lift = ({ number, name, reload }: { number: number; name: string; reload: () => Promise<unknown> }) => {
  const { language } = usePeople()
  const { openModal } = useModal()
  const [reason, setReason] = useState('')
  const texts = takenBackTextsIn(language)
  const { submit, errors } = useSubmit({ failed: texts.failedForNow })
  const slug = `lift-${number}`
  const lift = async () => {
    if (!(await submit(liftTakedown, { number: String(number) }, { reason }))) return false
    toast.success(texts.lifted)
    await reload()
    return true
  }
  return (
    <>
      <button aria-label={`${texts.lift} ${name}`} onClick={() => openModal(slug)} type="button">
        {texts.lift}
      </button>
      <ConfirmDialog
        busy={texts.lifting}
        heading={texts.liftHeading}
        isReady={reason.trim() !== ''}
        label={texts.liftLabel}
        onConfirm={lift}
        serverProblems={Object.values(errors)}
        slug={slug}
      >
        <p>{texts.liftWhat}</p>
        <ReasonField label={texts.reason} reason={reason} setReason={setReason} />
      </ConfirmDialog>
    </>
  )
}

/** Takedowns, for those who may lift them. */
export const TakenBackPart = () => {
  const { language } = usePeople()
  const { data, reload } = useEndpoint(takedowns, {}, { limit: '20' })
  const placeOf = usePlaces()
  if (!data || data.docs.length === 0) return null
  const texts = takenBackTextsIn(language)
  const { reasons } = transitionTextsIn(language)
  const nameOf = ({ erased, name }: Takedown) => name || (erased ? texts.noFile : texts.nameless)
  return (
    <DashboardPart
      heading={texts.heading}
      isEmpty={false}
      more={data.next !== null}
      name="taken-back"
      note={texts.what}
    >
      {data.docs.map((file) => (
        <li key={file.number}>
          {file.medium && !file.erased ? (
            <a href={placeOf('media', file.medium).page}>
              <bdi>{nameOf(file)}</bdi>
            </a>
          ) : (
            nameOf(file)
          )}{' '}
          <small>
            {[isWithdrawalReason(file.reason) ? reasons[file.reason] : '', formatDay(file.takenAt, language)].join(
              ' · ',
            )}
          </small>{' '}
          <a href={placeOf(file.kind, file.id).page}>{placeOf(file.kind, file.id).kindName}</a>{' '}
          <Lift name={nameOf(file)} number={file.number} reload={reload} />
        </li>
      ))}
    </DashboardPart>
  )
}
