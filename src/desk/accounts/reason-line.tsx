'use client'

import { Labelled } from '../labelled'
import { stewardWordsIn } from './steward-words'
import { usePeople } from './use-people'

/** Why somebody does what is otherwise the institution's stewards' to do. */
export const ReasonLine = ({
  reason,
  setReason,
  error,
}: {
  reason: string
  setReason: (reason: string) => void
  error?: string | undefined
}) => {
  const { language } = usePeople()
  return (
    <Labelled error={error} label={stewardWordsIn(language).reason}>
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
