'use client'

import { toast, useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect, useRef } from 'react'
import { locate } from '../shared/locate'
import { showField } from '../shared/show-field'
import { useFields, useLabels } from '../shared/use-fields'
import { clearServerErrors, keepServerErrors, takeServerErrors, type ServerFieldError } from './server-errors'

/** Shows an error at each field, and scrolls to the first. */
const useShowErrors = () => {
  const configured = useFields()
  const labelOf = useLabels()
  const { formRef } = useForm()
  return (fieldErrors: readonly ServerFieldError[]) => {
    const placeOf = (path = '') => locate(configured, path.split('.'))
    const lines = fieldErrors.map(({ path, message }) =>
      [labelOf(placeOf(path)), message].filter((part) => part !== '').join(': '),
    )
    const content = (
      <div className="vitrine-refused">
        {[...new Set(lines)].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    )
    // replaces the form's own message, which names no field and appears at the same moment
    setTimeout(() => {
      toast.dismiss()
      toast.error(content, { duration: 10_000 })
    })
    const place = placeOf(fieldErrors.find(({ path }) => path !== undefined)?.path)
    if (place && formRef.current) void showField(formRef.current, place)
  }
}

/** In every form: a server error stays at its field until the field changes. */
export const ServerErrorFields = () => {
  // notifies of a changed field just after the form has it
  const [seen, dispatch] = useAllFormFields()
  const { getFields } = useForm()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const showErrors = useShowErrors()
  const before = useRef<{ known: FormState; wasProcessing: boolean }>({ known: seen, wasProcessing: false })

  useLayoutEffect(() => {
    const { known, wasProcessing } = before.current
    const fields = getFields()
    before.current = { known: fields, wasProcessing: isProcessing }
    const put = (changed: FormState) => {
      if (Object.keys(changed).length > 0) dispatch({ type: 'UPDATE_MANY', formState: changed })
    }
    if (isProcessing === wasProcessing) return put(isProcessing ? {} : keepServerErrors(fields))
    if (isProcessing || !isSubmitted) return put(clearServerErrors(fields))
    const { fields: changedFields, strays, fieldErrors } = takeServerErrors(known, fields)
    for (const path of strays) dispatch({ type: 'REMOVE', path })
    put(changedFields)
    if (fieldErrors.length > 0) showErrors(fieldErrors)
  })
  return null
}
