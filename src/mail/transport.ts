import { createTransport } from 'nodemailer'

/** An outgoing message. `id` is the same for every attempt. */
export interface Outgoing {
  id: string
  to: string
  subject: string
  text: string
}

/** Resolves when the mail server has accepted the message; rejects with its response. */
export interface Transport {
  send: (message: Outgoing) => Promise<void>
  close: () => void
}

const timeout = 20_000

/** The mail server of SMTP_URL with the sender MAIL_FROM; null without SMTP_URL. */
export const openTransport = (url: string | null, from: string | null): Transport | null => {
  if (url === null || from === null) return null
  const server = createTransport({
    url,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    // a message is plain text: it needs no file and no URL
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = /@([^@>\s]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    // RFC 3834 §5: suppresses automatic replies
    send: async ({ id, to, subject, text }) =>
      void (await server.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${host}>`,
        headers: { 'auto-submitted': 'auto-generated' },
      })),
    close: () => server.close(),
  }
}
