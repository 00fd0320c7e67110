'use client'

import { Button, toast } from '@payloadcms/ui'
import { endSession, endSessions, sessions as sessionsDeclaration } from '../../contract/sessions'
import { formatInstant } from '../shared/format-instant'
import { useCall, useEndpoint } from '../shared/use-endpoint'
import { fill } from '../shared/fill'
import { usePeople } from './use-people'

/** The user's own sessions; all others can be ended. */
export const OwnSessions = () => {
  const { language, texts } = usePeople()
  const call = useCall()
  const { data, reload } = useEndpoint(sessionsDeclaration, {})
  const sessions = data?.sessions ?? []
  const finish = async (result: { ok: boolean } | undefined) => {
    if (result?.ok) toast.success(texts.ended)
    else toast.error(texts.failedForNow)
    await reload()
  }
  const endOne = async (session: string) => finish(await call(endSession, { session }))
  const endOthers = async () => finish(await call(endSessions, {}, { query: { others: '' } }))
  const others = sessions.filter(({ current }) => !current)
  return (
    <section aria-labelledby="sessions-heading" id="sessions">
      <h3 id="sessions-heading">{texts.sessions}</h3>
      <ul>
        {sessions.map(({ id, createdAt, expiresAt, current }) => (
          <li data-current={current} key={id}>
            <span>
              {fill(texts.began, { when: formatInstant(createdAt ?? expiresAt, language) })},{' '}
              {fill(texts.ends, { when: formatInstant(expiresAt, language) })}
            </span>
            {current ? (
              <strong>{texts.thisOne}</strong>
            ) : (
              <Button buttonStyle="secondary" margin={false} onClick={() => void endOne(id)} size="small" type="button">
                {texts.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <Button
          buttonStyle="secondary"
          id="action-end-others"
          margin={false}
          onClick={() => void endOthers()}
          size="medium"
          type="button"
        >
          {texts.endOthers}
        </Button>
      ) : null}
    </section>
  )
}
