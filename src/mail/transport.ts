import { createTransport } from 'nodemailer'

/** What leaves the house. `id` is the same each time a message is tried. */
export interface Outgoing {
  id: string
  to: string
  subject: string
  text: string
}

/** Resolves when the mail server has taken the message; rejects with its answer. */
export interface Transport {
  send: (message: Outgoing) => Promise<void>
  close: () => void
}

const timeout = 20_000

/** The mail server of SMTP_URL, spoken to in MAIL_FROM's name; null without one. */
export const openTransport = (url: string | null, from: string | null): Transport | null => {
  if (url === null || from === null) return null
  const server = createTransport({
    url,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    // a letter is text of our own: it reads no file and fetches no address
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = /@([^@>\s]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    // RFC 3834 §5: nothing answers it by itself
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
