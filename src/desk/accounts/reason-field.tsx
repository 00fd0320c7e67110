'use client'

import { Labelled } from '../shared/labelled'
import { stewardTextsIn } from './steward-texts'
import { usePeople } from './use-people'

/** A required reason; `label` replaces the default about acting for an institution's stewards. */
export const ReasonField = ({
  reason,
  setReason,
  error,
  label,
}: {
  reason: string
  setReason: (reason: string) => void
  error?: string | undefined
  label?: string
}) => {
  const { language } = usePeople()
  return (
    <Labelled error={error} label={label ?? stewardTextsIn(language).reason}>
      {(control) => (
        <textarea
          {...control}
          name="reason"
          onChange={({ target }) => setReason(target.value)}
          rows={2}
          value={reason}
        />
      )}
    </Labelled>
  )
}
