'use client'

import { useCallback, useEffect, useState } from 'react'
import { usePeople } from './use-people'

/** What an address tells of people, once it has; asked for again by `refresh`. */
export const useTold = <T>(
  path: string,
  read: (body: unknown) => T,
): { told: T | undefined; refresh: () => Promise<void> } => {
  const { ask } = usePeople()
  const [told, setTold] = useState<T>()
  const refresh = useCallback(async () => {
    const answered = await ask(path)
    if (answered?.ok) setTold(read(answered.body))
  }, [ask, path, read])
  useEffect(() => {
    void refresh()
  }, [refresh])
  return { told, refresh }
}

/** A role with where it holds and in which languages, as people read it. */
export const useRoleNames = () => {
  const { sayRole, languages } = usePeople()
  return (
    { role, institution, languages: spoken }: { role: string; institution: string; languages: string[] },
    exhibit: string,
  ) =>
    [
      sayRole(role),
      institution ? `\u2068${institution}\u2069` : exhibit,
      ...spoken.map((code) => languages.find((one) => one.code === code)?.label ?? code),
    ].join(' · ')
}
