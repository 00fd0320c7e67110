'use client'

import { useFormFields } from '@payloadcms/ui'
import { stageOf, standingOf } from './standing-of'
import { useRecord } from './use-record'

/** Where a record stands: what the public sees, and whether something is being prepared. */
export const Standing = () => {
  const { preflight, words } = useRecord()
  const live = useFormFields(([fields]) => fields.live?.value)
  const work = useFormFields(([fields]) => fields.work?.value)
  const standing = standingOf(preflight ?? { live, work })
  const stage = stageOf(preflight?.work ?? work)
  return (
    <div className="vitrine-standing" data-standing={standing}>
      <span className="vitrine-standing__label">{words.standing}: </span>
      <strong className="vitrine-standing__value">{words[standing]}</strong>
      {stage ? <strong className="vitrine-standing__work"> · {words[stage]}</strong> : null}
    </div>
  )
}
