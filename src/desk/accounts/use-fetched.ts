'use client'

import { useCallback, useEffect, useState } from 'react'
import { usePeople } from './use-people'

/** Fetches data about people; `refresh` fetches it again. */
export const useFetched = <T>(
  path: string,
  read: (body: unknown) => T,
): { data: T | undefined; refresh: () => Promise<void> } => {
  const { request } = usePeople()
  const [data, setData] = useState<T>()
  const refresh = useCallback(async () => {
    const response = await request(path)
    if (response?.ok) setData(read(response.body))
  }, [request, path, read])
  useEffect(() => {
    void refresh()
  }, [refresh])
  return { data, refresh }
}

/** Formats a role with its institution and languages. */
export const useRoleNames = () => {
  const { formatRole, languages } = usePeople()
  return (
    { role, institution, languages: spoken }: { role: string; institution: string; languages: string[] },
    exhibit: string,
  ) =>
    [
      formatRole(role),
      institution ? `\u2068${institution}\u2069` : exhibit,
      ...spoken.map((code) => languages.find((one) => one.code === code)?.label ?? code),
    ].join(' · ')
}
