'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { requestSecondFactor } from './request-second-factor'
import { secondFactorTextsIn, type SecondFactorTexts } from './texts'

interface SecondFactorForm {
  texts: SecondFactorTexts
  isBusy: boolean
  /** what was wrong with a field at the last try; what belongs to no field stands under '' */
  problemAt: (field: string) => string | undefined
  /** undefined: it was refused, and why can be read at the field */
  request: (path: string, body: object) => Promise<unknown>
}

/** Forms of the second factor: one question at a time, and what was answered. */
export const useSecondFactor = (): SecondFactorForm => {
  const { i18n } = useTranslation()
  const texts = secondFactorTextsIn(i18n.language)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ at: string; text: string }>()
  const request = async (path: string, body: object) => {
    setBusy(true)
    setProblem(undefined)
    const result = await requestSecondFactor(path, body, i18n.language, texts)
    setBusy(false)
    if ('body' in result) return result.body
    setProblem({ at: result.at, text: result.problem })
    return undefined
  }
  return { texts, isBusy, request, problemAt: (field) => (problem?.at === field ? problem.text : undefined) }
}
