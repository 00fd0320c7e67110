'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { wordsIn } from '../words'
import { isObject } from '../read'

interface Session {
  /** whether whoever opened this page is no longer logged in, as far as an answer has told */
  hasEnded: () => boolean
}

const Context = createContext<Session>({ hasEnded: () => false })

export const useSession = (): Session => use(Context)

/** A request by hand or key makes a session last longer, this often at most. */
const patience = 5 * 60_000

const pathOf = (input: RequestInfo | URL): string => {
  const address = input instanceof Request ? input.url : String(input)
  const url = new URL(address, window.location.href)
  return url.origin === window.location.origin ? url.pathname : ''
}

const isRefused = ({ status }: Response): boolean => status === 401 || status === 403 || status === 404

const saying = (message: string): Response =>
  Response.json({ errors: [{ name: 'SessionEnded', message, data: { code: 'unauthenticated' } }] }, { status: 401 })

/**
 * Once a session has ended, `/api` answers as it does to nobody in particular: that there is no such record. Here it is found
 * out that it ended, and said; the form stays as it is, and is saved after a login in another tab. Payload would leave the
 * page at the moment at which a session ends, and what is written with it.
 */
export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { api, admin } = config.routes
  const people = `${api}/${config.admin.user}`
  const isPerson = Boolean(user)
  const [isOver, setOver] = useState(false)
  const over = useRef(false)

  // with an end at 0, Payload sets no clock
  useEffect(() => {
    if (user && tokenExpirationMs) setUser({ user, token: token ?? '', exp: 0 })
  }, [user, token, tokenExpirationMs, setUser])

  useEffect(() => {
    if (!isPerson) return
    const plain = window.fetch
    const settle = (ended: boolean) => {
      over.current = ended
      setOver(ended)
      return ended
    }
    const ask = async (): Promise<boolean> => {
      const answer = await plain(`${people}/me`, { credentials: 'same-origin' }).catch(() => undefined)
      if (!answer?.ok) return over.current
      const body: unknown = await answer.json().catch(() => undefined)
      return isObject(body) ? settle(!body.user) : over.current
    }
    window.fetch = async (input, init) => {
      const answer = await plain(input, init)
      const path = pathOf(input)
      const isOfLogins = new RegExp(`^${people}/(me|login|logout|forgot-password|reset-password)$`).test(path)
      if (isOfLogins || !path.startsWith(`${api}/`)) return answer
      // logged in again elsewhere
      if (answer.ok && over.current) void ask()
      if (!isRefused(answer) || !(await ask())) return answer
      // read to its end, or the browser holds it open
      await answer.text().catch(() => '')
      return saying(words.sessionEnded)
    }
    let last = Date.now()
    const keep = () => {
      if (Date.now() - last < patience || over.current) return
      last = Date.now()
      void window
        .fetch(`${people}/refresh-token`, { method: 'POST', credentials: 'same-origin' })
        .catch(() => undefined)
    }
    const look = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    document.addEventListener('keydown', keep)
    document.addEventListener('pointerdown', keep)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      window.fetch = plain
      document.removeEventListener('keydown', keep)
      document.removeEventListener('pointerdown', keep)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [api, people, isPerson, words])

  const session = useMemo(() => ({ hasEnded: () => over.current }), [])
  return (
    <Context value={session}>
      {children}
      {isOver && isPerson ? (
        <div className="vitrine-session" role="alert">
          <p>{words.sessionEnded}</p>
          <a href={`${admin}/login`} rel="opener" target="_blank">
            {words.logInAgain}
          </a>
        </div>
      ) : null}
    </Context>
  )
}
