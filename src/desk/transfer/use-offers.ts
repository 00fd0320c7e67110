'use client'

import { useTranslation } from '@payloadcms/ui'
import { transfers, type TransferOffer } from '../../contract/transfers'
import { useEndpoint } from '../shared/use-endpoint'
import { usePlaces } from '../shared/use-places'
import { useDeskTransitions } from '../workflow/use-desk-transitions'
import { useExecuteTransition } from '../workflow/use-execute-transition'

/** The offers from or to the institutions this person approves for; loaded again after each answer. */
export const useOffers = () => {
  const { i18n } = useTranslation()
  const transfer = useDeskTransitions().find(({ form }) => form?.own === 'recipient')
  const executeTransition = useExecuteTransition()
  const placeOf = usePlaces()
  const { data: offers, reload } = useEndpoint(transfers, {}, { limit: '20', locale: i18n.language })
  const transferTo = async (
    { kind, id, revision }: Pick<TransferOffer, 'kind' | 'id' | 'revision'>,
    to: string,
    reason?: string,
  ) => {
    const input = { to, revision, ...(reason && { reason }) }
    const result = await executeTransition(placeOf(kind, id).address, transfer?.name ?? '', input)
    await reload()
    return result
  }
  return { offers, transferTo }
}
