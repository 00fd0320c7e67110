'use client'

import { Button, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { readSessions, type OpenSession } from './people'
import { fill } from './people-words'
import { usePeople } from './use-people'

/** Where one is logged in oneself; each but this one can be ended, or all of them. */
export const OwnSessions = () => {
  const { users, ask, language, words } = usePeople()
  const [sessions, setSessions] = useState<OpenSession[]>([])
  const refresh = useCallback(async () => {
    const answer = await ask(`${users}/sessions`)
    if (answer?.ok) setSessions(readSessions(answer.body))
  }, [ask, users])
  useEffect(() => {
    void refresh()
  }, [refresh])
  const end = async (path: string) => {
    const answer = await ask(`${users}/sessions${path}`, { method: 'DELETE' })
    if (answer?.ok) toast.success(words.ended)
    else toast.error(words.failed)
    await refresh()
  }
  const sayTime = (time: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
  const others = sessions.filter(({ current }) => !current)
  return (
    <section aria-labelledby="sessions-heading" id="sessions">
      <h3 id="sessions-heading">{words.sessions}</h3>
      <ul>
        {sessions.map(({ id, createdAt, expiresAt, current }) => (
          <li data-current={current} key={id}>
            <span>
              {fill(words.began, { when: sayTime(createdAt) })}, {fill(words.ends, { when: sayTime(expiresAt) })}
            </span>
            {current ? (
              <strong>{words.thisOne}</strong>
            ) : (
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => void end(`/${id}`)}
                size="small"
                type="button"
              >
                {words.end}
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
          onClick={() => void end('?others')}
          size="medium"
          type="button"
        >
          {words.endOthers}
        </Button>
      ) : null}
    </section>
  )
}
