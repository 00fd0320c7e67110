'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { askSecondFactor } from './second-factor-ask'
import { secondFactorWordsIn, type SecondFactorWords } from './second-factor-words'

interface Asking {
  words: SecondFactorWords
  isBusy: boolean
  /** what was wrong with a field at the last try; what belongs to no field stands under '' */
  problemAt: (field: string) => string | undefined
  /** undefined: it was refused, and why can be read at the field */
  ask: (path: string, body: object) => Promise<unknown>
}

/** Forms of the second factor: one question at a time, and what was answered. */
export const useSecondFactor = (): Asking => {
  const { i18n } = useTranslation()
  const words = secondFactorWordsIn(i18n.language)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ at: string; text: string }>()
  const ask = async (path: string, body: object) => {
    setBusy(true)
    setProblem(undefined)
    const told = await askSecondFactor(path, body, i18n.language, words)
    setBusy(false)
    if ('body' in told) return told.body
    setProblem({ at: told.at, text: told.problem })
    return undefined
  }
  return { words, isBusy, ask, problemAt: (field) => (problem?.at === field ? problem.text : undefined) }
}
