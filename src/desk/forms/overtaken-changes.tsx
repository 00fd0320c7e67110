'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { changeOf } from './form-state-changes'

/** Payload requests the state of a form so many milliseconds after its last change; with a margin for a busy browser. */
const delay = 250
const margin = 100

/**
 * In every form whose fields have conditions. Payload requests the form's state, which says what is shown, a moment after
 * a change, unless the response to an earlier request arrives in that moment: it then takes the change for requested.
 * This makes it request the state, by a change of the state that no field shows.
 */
export const OvertakenChanges = () => {
  const [fields, dispatch] = useAllFormFields()
  const last = useRef({ fields, changedAt: -Infinity })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const { fields: before, changedAt } = last.current
    const change = changeOf(before, fields)
    const now = performance.now()
    last.current = { fields, changedAt: change === 'value' ? now : changedAt }
    // a request follows the change
    if (change === 'value') clearTimeout(timer.current)
    // a field that says nothing of it is part of the data
    const [path] = Object.entries(fields).find(([, field]) => field.disableFormData === undefined) ?? []
    if (change !== 'merge' || now - changedAt > delay + margin || path === undefined) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => dispatch({ type: 'UPDATE', path, disableFormData: false }), delay)
  }, [fields, dispatch])
  useEffect(() => () => clearTimeout(timer.current), [])
  return null
}
