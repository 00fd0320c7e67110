'use client'

import { useEffect, useId, useRef } from 'react'

interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** its error, announced by screen readers */
  problem?: string | undefined
  /** a code: digits left to right, also in a right-to-left desk */
  kind: 'code' | 'password'
  isFirst?: boolean
}

const inputProps = {
  code: { type: 'text', autoComplete: 'one-time-code', autoCapitalize: 'off', spellCheck: false, dir: 'ltr' },
  password: { type: 'password', autoComplete: 'current-password' },
} as const

/** A one-line input with a label, described by its error. */
export const SecondFactorField = ({ label, value, onChange, problem, kind, isFirst = false }: FieldProps) => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst || problem) input.current?.focus()
  }, [isFirst, problem])
  return (
    <div className={`field-type text vitrine-factor__field ${problem ? 'error' : ''}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...inputProps[kind]}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        className={`vitrine-factor__${kind}`}
        id={id}
        maxLength={kind === 'code' ? 100 : undefined}
        name={kind}
        onChange={(event) => onChange(event.currentTarget.value)}
        ref={input}
        required
        value={value}
      />
      <p className="vitrine-factor__problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  )
}
