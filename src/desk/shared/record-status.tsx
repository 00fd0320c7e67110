'use client'

import { useFormFields } from '@payloadcms/ui'
import { stageOf, displayStatusOf } from './display-status'
import { useRecord } from './use-record'

/** The status of a record: what is public, and whether something is being prepared. */
export const RecordStatus = () => {
  const { preflight, texts } = useRecord()
  const live = useFormFields(([fields]) => fields.live?.value)
  const work = useFormFields(([fields]) => fields.work?.value)
  const status = displayStatusOf(preflight ?? { live, work })
  const stage = stageOf(preflight?.work ?? work)
  return (
    <div className="vitrine-standing" data-standing={status}>
      <span className="vitrine-standing__label">{texts.standing}: </span>
      <strong className="vitrine-standing__value">{texts[status]}</strong>
      {stage ? <strong className="vitrine-standing__work"> · {texts[stage]}</strong> : null}
    </div>
  )
}
