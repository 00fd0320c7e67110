import type { Email } from '../mail'
import { messagesIn, type Messages } from '../locales/messages'

/** An e-mail in a desk language; in English for other languages. */
export const renderEmail = (
  templateName: keyof Messages['emails'],
  language: string,
  to: string,
  { name = '', link = '', institution = '' }: { name?: string; link?: string; institution?: string },
): Email => {
  const { subject, text } = messagesIn(language).emails[templateName]
  // user input stays on one line
  const oneLine = (typed: string) => typed.replace(/\s+/g, ' ').trim()
  return { to, subject, text: text({ name: oneLine(name), link, institution: oneLine(institution) }) }
}
