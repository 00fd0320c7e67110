'use client'

import { toast, useConfig, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { isWithdrawalReason } from '../../kernel/withdrawal-reasons'
import { readRefusal } from '../accounts/people'
import { ReasonLine } from '../accounts/reason-line'
import { usePeople } from '../accounts/use-people'
import { useTold } from '../accounts/use-told'
import { MoveQuestion } from '../moves/move-question'
import { moveWordsIn } from '../moves/move-words'
import { sayDay } from '../say-instant'
import { usePlaces } from '../use-places'
import { StartPart } from './start-part'
import { readTakenBack, type TakenBack } from './taken-back'
import { takenBackWordsIn } from './taken-back-words'

const Lift = ({ number, name, refresh }: { number: number; name: string; refresh: () => Promise<void> }) => {
  const { config } = useConfig()
  const { ask, language } = usePeople()
  const { openModal } = useModal()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string[]>([])
  const words = takenBackWordsIn(language)
  const slug = `lift-${number}`
  const lift = async () => {
    const answer = await ask(`${config.routes.api}/taken-back/${number}/lift`, { method: 'POST', body: { reason } })
    setRefused(answer?.ok ? [] : answer ? Object.values(readRefusal(answer.body)) : [words.failed])
    if (!answer?.ok) return false
    toast.success(words.lifted)
    await refresh()
    return true
  }
  return (
    <>
      <button aria-label={`${words.lift} ${name}`} onClick={() => openModal(slug)} type="button">
        {words.lift}
      </button>
      <MoveQuestion
        busy={words.lifting}
        heading={words.liftHeading}
        isReady={reason.trim() !== ''}
        label={words.liftLabel}
        onConfirm={lift}
        refused={refused}
        slug={slug}
      >
        <p>{words.liftWhat}</p>
        <ReasonLine label={words.reason} reason={reason} setReason={setReason} />
      </MoveQuestion>
    </>
  )
}

/** What was taken back with its bytes, for whoever may lift that. */
export const TakenBackPart = () => {
  const { config } = useConfig()
  const { language } = usePeople()
  const { told, refresh } = useTold(`${config.routes.api}/taken-back?limit=20`, readTakenBack)
  const placeOf = usePlaces()
  if (!told || told.docs.length === 0) return null
  const words = takenBackWordsIn(language)
  const { reasons } = moveWordsIn(language)
  const nameOf = ({ erased, name }: TakenBack) => name || (erased ? words.noFile : words.nameless)
  return (
    <StartPart heading={words.heading} isEmpty={false} more={told.more} name="taken-back" note={words.what}>
      {told.docs.map((file) => (
        <li key={file.number}>
          {file.medium && !file.erased ? (
            <a href={placeOf('media', file.medium).page}>
              <bdi>{nameOf(file)}</bdi>
            </a>
          ) : (
            nameOf(file)
          )}{' '}
          <small>
            {[isWithdrawalReason(file.reason) ? reasons[file.reason] : '', sayDay(file.takenAt, language)].join(' · ')}
          </small>{' '}
          <a href={placeOf(file.kind, file.id).page}>{placeOf(file.kind, file.id).kindName}</a>{' '}
          <Lift name={nameOf(file)} number={file.number} refresh={refresh} />
        </li>
      ))}
    </StartPart>
  )
}
