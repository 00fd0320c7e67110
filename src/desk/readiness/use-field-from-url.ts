'use client'

import { useEffect, useRef } from 'react'
import { pathInFragment } from './gaps'
import { locate } from '../shared/locate'
import { showField } from '../shared/show-field'
import { useFields } from '../shared/use-fields'

/** Opens the field in the URL's `#field=/media/0`, once. */
export const useFieldFromUrl = () => {
  const fields = useFields()
  const isLed = useRef(false)
  useEffect(() => {
    if (isLed.current || fields.length === 0) return
    const place = locate(fields, pathInFragment(window.location.hash))
    if (!place) return
    isLed.current = true
    void showField(document, place)
  }, [fields])
}
