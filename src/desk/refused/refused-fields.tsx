'use client'

import { toast, useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect, useRef } from 'react'
import { locate } from '../locate'
import { showField } from '../show-field'
import { useFields, useLabels } from '../use-fields'
import { forgetRefused, keepRefused, takeRefused, type Refusal } from './refused'

/** Says each field with what is wrong with it, and leads to the first. */
const useTelling = () => {
  const configured = useFields()
  const labelOf = useLabels()
  const { formRef } = useForm()
  return (refusals: readonly Refusal[]) => {
    const placeOf = (path = '') => locate(configured, path.split('.'))
    const lines = refusals.map(({ path, message }) =>
      [labelOf(placeOf(path)), message].filter((part) => part !== '').join(': '),
    )
    const told = (
      <div className="vitrine-refused">
        {[...new Set(lines)].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    )
    // in place of the form's own message, which names no field and comes in this moment
    setTimeout(() => {
      toast.dismiss()
      toast.error(told, { duration: 10_000 })
    })
    const place = placeOf(refusals.find(({ path }) => path !== undefined)?.path)
    if (place && formRef.current) void showField(formRef.current, place)
  }
}

/** In every form: what a save was refused for stays at its field until the field holds something else. */
export const RefusedFields = () => {
  // tells that a field changed, a moment after the form knows it
  const [seen, dispatch] = useAllFormFields()
  const { getFields } = useForm()
  const isProcessing = useFormProcessing()
  const isRefused = useFormSubmitted()
  const tell = useTelling()
  const before = useRef<{ known: FormState; wasProcessing: boolean }>({ known: seen, wasProcessing: false })

  useLayoutEffect(() => {
    const { known, wasProcessing } = before.current
    const fields = getFields()
    before.current = { known: fields, wasProcessing: isProcessing }
    const put = (changed: FormState) => {
      if (Object.keys(changed).length > 0) dispatch({ type: 'UPDATE_MANY', formState: changed })
    }
    if (isProcessing === wasProcessing) return put(isProcessing ? {} : keepRefused(fields))
    if (isProcessing || !isRefused) return put(forgetRefused(fields))
    const { fields: refused, strays, refusals } = takeRefused(known, fields)
    for (const path of strays) dispatch({ type: 'REMOVE', path })
    put(refused)
    if (refusals.length > 0) tell(refusals)
  })
  return null
}
