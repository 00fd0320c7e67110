'use client'

import { useTranslation } from '@payloadcms/ui'
import { useSubmit } from '../../shared/use-submit'
import { secondFactorTextsIn } from './texts'

/** The texts of the second factor's forms, and how they are sent. */
export const useSecondFactor = () => {
  const { i18n } = useTranslation()
  const texts = secondFactorTextsIn(i18n.language)
  return { texts, ...useSubmit({ failed: texts.noResponse, loggedOut: texts.over }) }
}
