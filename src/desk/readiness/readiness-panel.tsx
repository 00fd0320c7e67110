'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Place } from '../shared/locate'
import { usePreflights } from '../shared/preflight-provider'
import { showField } from '../shared/show-field'
import { useRecord } from '../shared/use-record'
import { isTemporary } from './group-problems'
import { ProblemList } from './problem-list'
import { reviewTextsIn } from '../review/review-texts'
import { stateKeyOf } from '../shared/state-key'
import { MissingTranslations } from './missing-translations'
import { usePlaces } from '../shared/use-places'

/** Beside a record’s form: the problems that prevent publication, each with a link to its field. */
export const ReadinessPanel = () => {
  const { id } = useDocumentInfo()
  const { preflight, address, kind, texts, language } = useRecord()
  const { opened, refresh } = usePreflights()
  const placeOf = usePlaces()
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (opened.address === address && opened.times > 0) setOpen(true)
  }, [opened, address])

  // pending renditions finish by themselves
  const isWaiting = preflight?.problems.some(isTemporary) === true
  useEffect(() => {
    if (!isWaiting) return
    const pause = { isOver: false, timer: 0 }
    const look = () => {
      // the next request follows the response; without a response nothing is pending
      void refresh(address).then((now) => {
        if (now && !pause.isOver) wait()
      })
    }
    const wait = () => {
      pause.timer = window.setTimeout(look, 2000)
    }
    wait()
    return () => {
      pause.isOver = true
      clearTimeout(pause.timer)
    }
  }, [isWaiting, address, refresh])

  if (!preflight) return null
  const isPublic = preflight.live === 'published' && preflight.work === 'clean'
  if (preflight.problems.length === 0)
    return isPublic ? null : <p className="vitrine-problems__none">{texts.nothingMissing}</p>

  const lead = (place: Place) => {
    setOpen(false)
    const form = box.current?.closest('form')
    if (form) void showField(form, place)
  }
  return (
    <details
      className="vitrine-problems"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
      ref={box}
    >
      <summary>
        {texts.missing}: <bdi>{preflight.problems.length}</bdi>
      </summary>
      <div className="vitrine-problems__list">
        <h3>{reviewTextsIn(language).stops}</h3>
        <ProblemList form={placeOf(kind, String(id ?? '')).page} lead={lead} problems={preflight.problems} />
        <ProblemList form={placeOf(kind, String(id ?? '')).page} lead={lead} problems={preflight.advice} />
        {isOpen ? <MissingTranslations stateKey={stateKeyOf(preflight)} /> : null}
      </div>
    </details>
  )
}
