'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useSecondFactor } from './use-second-factor'

/** The recovery codes, shown once. */
export const SecondFactorRecovery = ({ codes, next }: { codes: readonly string[]; next: string }) => {
  const { texts } = useSecondFactor()
  const [isCopied, setCopied] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // a screen reader reads the result, and keyboard focus continues there
  useEffect(() => heading.current?.focus(), [])
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))
  return (
    <div className="vitrine-factor">
      <h1 ref={heading} tabIndex={-1}>
        {texts.added}
      </h1>
      <p>{texts.keep}</p>
      <ol aria-label={texts.recoveryCodes} className="vitrine-factor__codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="vitrine-factor__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={copy} size="large" type="button">
          {texts.copy}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => window.print()} size="large" type="button">
          {texts.print}
        </Button>
        <Button margin={false} onClick={() => window.location.assign(next)} size="large" type="button">
          {texts.goOn}
        </Button>
      </div>
      <p role="status">{isCopied ? texts.copied : ''}</p>
    </div>
  )
}
