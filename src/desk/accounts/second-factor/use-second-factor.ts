'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { requestSecondFactor } from './request-second-factor'
import { secondFactorTextsIn, type SecondFactorTexts } from './texts'

interface SecondFactorForm {
  texts: SecondFactorTexts
  isBusy: boolean
  /** the field's error at the last attempt; errors without a field are under '' */
  problemAt: (field: string) => string | undefined
  /** undefined: an error, shown at its field */
  request: (path: string, body: object) => Promise<unknown>
}

/** State of the second factor's forms: one request at a time, with its errors. */
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
