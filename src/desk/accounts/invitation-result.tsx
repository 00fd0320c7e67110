'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { Labelled } from '../shared/labelled'
import { fill } from '../shared/fill'
import { usePeople } from './use-people'

/** The result of an invitation. `link`: empty if an e-mail contains it. */
export interface Outcome {
  name: string
  email: string
  link: string
  /** whether no e-mail is sent, and the user has an account that is offered the role */
  isTold: boolean
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
  const text = outcome.link ? texts.handOver : outcome.isTold ? texts.told : texts.sent
  return (
    <div className="vitrine-form">
      <p id="invitation-outcome" role="status">
        {fill(text, { name: outcome.name, email: outcome.email })}
      </p>
      {outcome.link ? <Link link={outcome.link} /> : null}
      <Button buttonStyle="secondary" id="action-invite-another" margin={false} onClick={startAnew} size="medium">
        {texts.another}
      </Button>
    </div>
  )
}
