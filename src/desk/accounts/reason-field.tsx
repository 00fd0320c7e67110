'use client'

import { Labelled } from '../shared/labelled'
import { stewardTextsIn } from './steward-texts'
import { usePeople } from './use-people'

/** A reason that is asked for; `label`: where it is not for doing what is otherwise the institution's stewards' to do. */
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
