'use client'

import { toast, useConfig, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { isWithdrawalReason } from '../../model/withdrawal-reasons'
import { readFieldErrors } from '../accounts/people'
import { ReasonField } from '../accounts/reason-field'
import { usePeople } from '../accounts/use-people'
import { useFetched } from '../accounts/use-fetched'
import { ConfirmDialog } from '../shared/confirm-dialog'
import { transitionTextsIn } from '../workflow/transition-texts'
import { formatDay } from '../shared/format-instant'
import { usePlaces } from '../shared/use-places'
import { DashboardPart } from './dashboard-part'
import { readTakenBack, type TakenBack } from './taken-back'
import { takenBackTextsIn } from './taken-back-texts'

const Lift = ({ number, name, refresh }: { number: number; name: string; refresh: () => Promise<void> }) => {
  const { config } = useConfig()
  const { request, language } = usePeople()
  const { openModal } = useModal()
  const [reason, setReason] = useState('')
  const [serverProblems, setServerProblems] = useState<string[]>([])
  const texts = takenBackTextsIn(language)
  const slug = `lift-${number}`
  const lift = async () => {
    const response = await request(`${config.routes.api}/taken-back/${number}/lift`, {
      method: 'POST',
      body: { reason },
    })
    setServerProblems(response?.ok ? [] : response ? Object.values(readFieldErrors(response.body)) : [texts.failed])
    if (!response?.ok) return false
    toast.success(texts.lifted)
    await refresh()
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
        serverProblems={serverProblems}
        slug={slug}
      >
        <p>{texts.liftWhat}</p>
        <ReasonField label={texts.reason} reason={reason} setReason={setReason} />
      </ConfirmDialog>
    </>
  )
}

/** What was taken back with its bytes, for whoever may lift that. */
export const TakenBackPart = () => {
  const { config } = useConfig()
  const { language } = usePeople()
  const { data, refresh } = useFetched(`${config.routes.api}/taken-back?limit=20`, readTakenBack)
  const placeOf = usePlaces()
  if (!data || data.docs.length === 0) return null
  const texts = takenBackTextsIn(language)
  const { reasons } = transitionTextsIn(language)
  const nameOf = ({ erased, name }: TakenBack) => name || (erased ? texts.noFile : texts.nameless)
  return (
    <DashboardPart heading={texts.heading} isEmpty={false} more={data.more} name="taken-back" note={texts.what}>
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
          <Lift name={nameOf(file)} number={file.number} refresh={refresh} />
        </li>
      ))}
    </DashboardPart>
  )
}
