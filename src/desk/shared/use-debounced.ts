'use client'

import { useEffect, useState } from 'react'

/** Milliseconds without a keystroke. */
const debounceMs = 250

/** A value after it has not changed for a moment. */
export const useDebounced = <Value>(value: Value): Value => {
  const [debounced, setDebounced] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), debounceMs)
    return () => clearTimeout(timer)
  }, [value])
  return debounced
}
