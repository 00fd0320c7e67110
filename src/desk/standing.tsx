'use client'

import { useFormFields } from '@payloadcms/ui'
import { standingOf } from './standing-of'
import { useRecord } from './use-record'

/** Where a record stands: what the public sees, and whether something is being prepared. */
export const Standing = () => {
  const { preflight, words } = useRecord()
  const live = useFormFields(([fields]) => fields.live?.value)
  const work = useFormFields(([fields]) => fields.work?.value)
  const standing = standingOf(preflight ?? { live, work })
  return (
    <div className="vitrine-standing" data-standing={standing}>
      <span className="vitrine-standing__label">{words.standing}: </span>
      <strong className="vitrine-standing__value">{words[standing]}</strong>
    </div>
  )
}
