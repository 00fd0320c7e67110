import type { AdminViewServerProps } from 'payload'
import { Fragment } from 'react'
import { firstAccountCommand, firstAccountInContainer } from '../../accounts'
import { Wordmark } from '../shared/wordmark'
import { setupTextsIn } from './texts'

/** A command to copy, which no line breaks within an option. */
const Command = ({ text }: { text: string }) => (
  <pre dir="ltr">
    <code>
      {text.split(' ').map((word, n) => (
        <Fragment key={n}>
          {n > 0 ? ' ' : null}
          <span>{word}</span>
        </Fragment>
      ))}
    </code>
  </pre>
)

/**
 * `/admin/create-first-user`, in place of Payload's form: how the first account is made. Payload leads here while there
 * is no account, and away from here afterwards.
 */
export const FirstAccountView = ({ initPageResult: { req } }: AdminViewServerProps) => {
  const texts = setupTextsIn(req.i18n.language)
  return (
    <div className="vitrine-first">
      <Wordmark />
      <h1>{texts.firstAccount}</h1>
      <p>{texts.firstAccountWhy}</p>
      <Command text={firstAccountCommand} />
      <p>{texts.inContainer}</p>
      <Command text={firstAccountInContainer} />
      <p>{texts.firstAccountThen}</p>
      <p>
        <a href={req.payload.config.routes.admin}>{texts.logIn}</a>
      </p>
    </div>
  )
}
