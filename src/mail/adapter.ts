import type { EmailAdapter } from 'payload'
import { runtime } from '../platform/runtime'
import { queueMail } from './outbox'

const addressesIn = (to: unknown): string[] =>
  [to ?? []].flat().flatMap((one: unknown) => {
    if (typeof one === 'string') return [one]
    return typeof one === 'object' && one !== null && 'address' in one ? [String(one.address)] : []
  })

const textOf = (body: unknown): string => (typeof body === 'string' ? body : '')

/** Payload's own e-mails go through the outbox too. The sender is the server's setting, never the message's. */
export const outboxAdapter =
  (): EmailAdapter =>
  ({ payload }) => ({
    name: 'outbox',
    defaultFromAddress: '',
    defaultFromName: '',
    sendEmail: async ({ to, subject, text, html }) => {
      const body = textOf(text) || textOf(html).replace(/<[^>]*>/g, ' ')
      for (const address of addressesIn(to))
        await queueMail({ payload }, { to: address, subject: subject ?? '', text: body })
      runtime().onMail()
    },
  })
