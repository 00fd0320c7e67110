import { SMTPServer } from 'smtp-server'
import { poll } from './wait'

export interface Received {
  to: string[]
  from: string
  raw: string
  /** the decoded text of a single-part plain text */
  text: string
  subject: string
}

export interface MailServer {
  url: string
  received: Received[]
  /** responses to the next messages, one each; `null` accepts */
  answers: (number | null)[]
  close: () => Promise<void>
}

const decodeWord = (header: string) =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, charsetEncoding: string, word: string) =>
      charsetEncoding.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeQuoted(word.replaceAll('_', ' ')),
    )

const decodeQuoted = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

const readMessage = (raw: string): Pick<Received, 'text' | 'subject'> => {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ')
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? ''
  const encoded = body.join('\r\n\r\n')
  const encoding = field('content-transfer-encoding').toLowerCase()
  const text =
    encoding === 'base64'
      ? Buffer.from(encoded, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? decodeQuoted(encoded)
        : encoded
  return { text, subject: decodeWord(field('subject')) }
}

/** A mail server on a free local port that keeps its messages. */
export const openMailServer = async (): Promise<MailServer> => {
  const received: Received[] = []
  const responses: (number | null)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('end', () => {
        const response = responses.shift() ?? null
        if (response !== null) return done(Object.assign(new Error('Not now'), { responseCode: response }))
        const raw = Buffer.concat(chunks).toString('utf8')
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        received.push({ to: rcptTo.map(({ address }) => address), from, raw, ...readMessage(raw) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answers: responses,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Waits up to ten seconds for a message to this address; returns the newest, or throws. */
export const mailTo = async ({ received }: MailServer, address: string, after = 0): Promise<Received> => {
  const find = () => received.filter(({ to }) => to.includes(address))
  const found = await poll(10_000, find, ({ length }) => length > after)
  const last = found.at(-1)
  if (!last || found.length <= after) throw new Error(`No message came for ${address}.`)
  return last
}
