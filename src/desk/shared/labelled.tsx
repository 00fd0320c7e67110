'use client'

import { useId, type ReactNode } from 'react'

/** A form row: label, control and error. */
export const Labelled = ({
  label,
  error,
  children,
}: {
  label: string
  error?: string | undefined
  children: (control: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode
}) => {
  const id = useId()
  return (
    <div className="vitrine-form__line">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': error ? `${id}-error` : undefined })}
      {error ? (
        <p className="vitrine-form__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}
