'use client'

import { Button, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { readSessions, type OpenSession } from './people'
import { fill } from './people-texts'
import { usePeople } from './use-people'

/** The user's own sessions; all others can be ended. */
export const OwnSessions = () => {
  const { users, request, language, texts } = usePeople()
  const [sessions, setSessions] = useState<OpenSession[]>([])
  const refresh = useCallback(async () => {
    const response = await request(`${users}/sessions`)
    if (response?.ok) setSessions(readSessions(response.body))
  }, [request, users])
  useEffect(() => {
    void refresh()
  }, [refresh])
  const end = async (path: string) => {
    const response = await request(`${users}/sessions${path}`, { method: 'DELETE' })
    if (response?.ok) toast.success(texts.ended)
    else toast.error(texts.failed)
    await refresh()
  }
  const formatTime = (time: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
  const others = sessions.filter(({ current }) => !current)
  return (
    <section aria-labelledby="sessions-heading" id="sessions">
      <h3 id="sessions-heading">{texts.sessions}</h3>
      <ul>
        {sessions.map(({ id, createdAt, expiresAt, current }) => (
          <li data-current={current} key={id}>
            <span>
              {fill(texts.began, { when: formatTime(createdAt) })}, {fill(texts.ends, { when: formatTime(expiresAt) })}
            </span>
            {current ? (
              <strong>{texts.thisOne}</strong>
            ) : (
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => void end(`/${id}`)}
                size="small"
                type="button"
              >
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
          onClick={() => void end('?others')}
          size="medium"
          type="button"
        >
          {texts.endOthers}
        </Button>
      ) : null}
    </section>
  )
}
