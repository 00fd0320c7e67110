'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { executeTransition, type TransitionOutcome } from '../shared/api-client'
import { useDeskTransitions } from '../workflow/use-desk-transitions'
import { readOffers, type Offer, type Offers } from './offers'

/** The offers from or to the institutions this person approves for; fetched again after each answer. */
export const useOffers = (): {
  offers: Offers | undefined
  transferTo: (
    offer: Pick<Offer, 'kind' | 'id' | 'revision'>,
    to: string,
    reason?: string,
  ) => Promise<TransitionOutcome>
} => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const transfer = useDeskTransitions().find(({ form }) => form?.own === 'recipient')
  const [offers, setOffers] = useState<Offers>()
  const [reloads, setReloads] = useState(0)
  const { language } = i18n
  const { api } = config.routes
  useEffect(() => {
    let isActive = true
    const load = async () => {
      const response = await requestJson(`${api}/transfers?limit=20&locale=${language}`, language)
      if (isActive) setOffers(response?.ok ? readOffers(response.body) : undefined)
    }
    void load()
    return () => {
      isActive = false
    }
  }, [api, language, reloads])
  const transferTo = async (
    { kind, id, revision }: Pick<Offer, 'kind' | 'id' | 'revision'>,
    to: string,
    reason?: string,
  ) => {
    const input = { to, revision, ...(reason && { reason }) }
    const result = await executeTransition(`${api}/${kind}/${id}`, transfer?.name ?? '', input, language)
    setReloads((times) => times + 1)
    return result
  }
  return { offers, transferTo }
}
