'use client'

import { usePeople } from './use-people'

interface RoleAt {
  role: string
  institution: { name: string } | null
  languages?: readonly string[]
}

/** Formats a role with its institution and languages. */
export const useRoleNames = () => {
  const { formatRole, languages } = usePeople()
  return ({ role, institution, languages: assigned = [] }: RoleAt, exhibit: string) =>
    [
      formatRole(role),
      institution?.name ? `\u2068${institution.name}\u2069` : exhibit,
      ...assigned.map((code) => languages.find((one) => one.code === code)?.label ?? code),
    ].join(' · ')
}
