'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { Labelled } from '../shared/labelled'
import type { InvitationResponse } from '../../contract/invitations'
import { fill } from '../shared/fill'
import { linkPlaceOf } from './link-place'
import { usePeople } from './use-people'

/** An invited user, and the result. */
export interface Outcome {
  name: string
  email: string
  result: InvitationResponse
}

const Link = ({ link }: { link: string }) => {
  const { texts } = usePeople()
  const [isCopied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    field.current?.select()
    // a browser may refuse without HTTPS: then the link is selected for copying
    await navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    )
  }
  return (
    <>
      <Labelled label={texts.link}>
        {(control) => <input {...control} dir="ltr" name="link" readOnly ref={field} value={link} />}
      </Labelled>
      <Button buttonStyle="secondary" id="action-copy-link" margin={false} onClick={() => void copy()} size="medium">
        {isCopied ? texts.copied : texts.copy}
      </Button>
    </>
  )
}

/** Shows where the link is: in an e-mail, or here, once. */
export const InvitationResult = ({ outcome, startAnew }: { outcome: Outcome; startAnew: () => void }) => {
  const { texts } = usePeople()
  const { name, email, result } = outcome
  const text = { here: texts.handOver, none: texts.told, email: texts.sent }[linkPlaceOf(result)]
  return (
    <div className="vitrine-form">
      <p id="invitation-outcome" role="status">
        {fill(text, { name, email })}
      </p>
      {result.link ? <Link link={result.link} /> : null}
      <Button buttonStyle="secondary" id="action-invite-another" margin={false} onClick={startAnew} size="medium">
        {texts.another}
      </Button>
    </div>
  )
}
