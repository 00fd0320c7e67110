'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useSWRConfig } from 'swr'
import { deskTextsIn } from './texts'
import { isObject } from './read'

interface Session {
  /** whether a response showed that the page's user is logged out */
  hasEnded: () => boolean
}

const Context = createContext<Session>({ hasEnded: () => false })

export const useSession = (): Session => use(Context)

/** User input extends the session at most this often. */
const refreshInterval = 5 * 60_000

const pathOf = (input: RequestInfo | URL): string => {
  const address = input instanceof Request ? input.url : String(input)
  const url = new URL(address, window.location.href)
  return url.origin === window.location.origin ? url.pathname : ''
}

const isDenied = ({ status }: Response): boolean => status === 401 || status === 403 || status === 404

const sessionEndedResponse = (message: string): Response =>
  Response.json({ errors: [{ name: 'SessionEnded', message, data: { code: 'unauthenticated' } }] }, { status: 401 })

/**
 * When a session has ended, `/api` responds as if the record did not exist. This detects it and tells the user; the
 * form stays and can be saved after a login in another tab. Payload would leave the page when the session ends and lose
 * the input.
 */
export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const texts = deskTextsIn(i18n.language)
  const { api, admin } = config.routes
  const usersPath = `${api}/${config.admin.user}`
  const isPerson = Boolean(user)
  const [isSessionOver, setSessionOver] = useState(false)
  const hasSessionEnded = useRef(false)

  // with an expiry of 0, Payload sets no timer
  useEffect(() => {
    if (user && tokenExpirationMs) setUser({ user, token: token ?? '', exp: 0 })
  }, [user, token, tokenExpirationMs, setUser])

  // what one person has read is not shown to the next one in this tab
  const { cache } = useSWRConfig()
  const userId = user?.id
  const cachedFor = useRef(userId)
  useEffect(() => {
    if (cachedFor.current === userId) return
    cachedFor.current = userId
    for (const key of [...cache.keys()]) cache.delete(key)
  }, [cache, userId])

  useEffect(() => {
    if (!isPerson) return
    const originalFetch = window.fetch
    const settle = (ended: boolean) => {
      hasSessionEnded.current = ended
      setSessionOver(ended)
      return ended
    }
    const checkSession = async (): Promise<boolean> => {
      const response = await originalFetch(`${usersPath}/me`, { credentials: 'same-origin' }).catch(() => undefined)
      if (!response?.ok) return hasSessionEnded.current
      const body: unknown = await response.json().catch(() => undefined)
      return isObject(body) ? settle(!body.user) : hasSessionEnded.current
    }
    window.fetch = async (input, init) => {
      const response = await originalFetch(input, init)
      const path = pathOf(input)
      const isOfLogins = new RegExp(`^${usersPath}/(me|login|logout|forgot-password|reset-password)$`).test(path)
      if (isOfLogins || !path.startsWith(`${api}/`)) return response
      // logged in again elsewhere
      if (response.ok && hasSessionEnded.current) void checkSession()
      if (!isDenied(response) || !(await checkSession())) return response
      // read to the end, or the browser keeps it open
      await response.text().catch(() => '')
      return sessionEndedResponse(texts.sessionEnded)
    }
    let last = Date.now()
    const keepAlive = () => {
      if (Date.now() - last < refreshInterval || hasSessionEnded.current) return
      last = Date.now()
      void window
        .fetch(`${usersPath}/refresh-token`, { method: 'POST', credentials: 'same-origin' })
        .catch(() => undefined)
    }
    const checkWhenVisible = () => {
      if (document.visibilityState === 'visible') void checkSession()
    }
    document.addEventListener('keydown', keepAlive)
    document.addEventListener('pointerdown', keepAlive)
    document.addEventListener('visibilitychange', checkWhenVisible)
    window.addEventListener('focus', checkWhenVisible)
    return () => {
      window.fetch = originalFetch
      document.removeEventListener('keydown', keepAlive)
      document.removeEventListener('pointerdown', keepAlive)
      document.removeEventListener('visibilitychange', checkWhenVisible)
      window.removeEventListener('focus', checkWhenVisible)
    }
  }, [api, usersPath, isPerson, texts])

  const session = useMemo(() => ({ hasEnded: () => hasSessionEnded.current }), [])
  return (
    <Context value={session}>
      {children}
      {isSessionOver && isPerson ? (
        <div className="vitrine-session" role="alert">
          <p>{texts.sessionEnded}</p>
          <a href={`${admin}/login`} rel="opener" target="_blank">
            {texts.logInAgain}
          </a>
        </div>
      ) : null}
    </Context>
  )
}
