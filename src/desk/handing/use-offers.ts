'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { performMove, type Ended } from '../ask'
import { readOffers, type Offer, type Offers } from './offers'

/** What is offered by the institutions whose word this person gives, or to them; asked for again after each answer. */
export const useOffers = (): {
  offers: Offers | undefined
  handTo: (offer: Pick<Offer, 'kind' | 'id' | 'revision'>, to: string, reason?: string) => Promise<Ended>
} => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [offers, setOffers] = useState<Offers>()
  const [asked, setAsked] = useState(0)
  const { language } = i18n
  const { api } = config.routes
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answered = await askAbout(`${api}/transfers?limit=20&locale=${language}`, language)
      if (isWanted) setOffers(answered?.ok ? readOffers(answered.body) : undefined)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [api, language, asked])
  const handTo = async (
    { kind, id, revision }: Pick<Offer, 'kind' | 'id' | 'revision'>,
    to: string,
    reason?: string,
  ) => {
    const said = { to, revision, ...(reason && { reason }) }
    const ended = await performMove(`${api}/${kind}/${id}`, 'transfer', said, language)
    setAsked((times) => times + 1)
    return ended
  }
  return { offers, handTo }
}
