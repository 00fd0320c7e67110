import type { Role } from '../../kernel/roles'

/** A list narrowed to what somebody looks for again and again; named by a word of `gapWords`. */
export interface ShownSet {
  name: 'all' | 'drafts' | 'changes' | 'missing' | 'noAlt' | 'ready'
  /** what stands in `?shown=`; empty: everything */
  shown: string
}

const whose = (set: ShownSet): ShownSet => ({ ...set, shown: `owner:mine,${set.shown}` })

const drafts: ShownSet = { name: 'drafts', shown: 'live:none' }
const changes: ShownSet = { name: 'changes', shown: 'live:published,work:draft' }
const missing: ShownSet = { name: 'missing', shown: 'missing:any' }
const noAlt: ShownSet = { name: 'noAlt', shown: 'missing:alt_missing' }
const ready: ShownSet = { name: 'ready', shown: 'work:draft,missing:none' }

/** The sets above a list, by what somebody is: those of an institution see their own, where records have owners. */
export const shownSets = (roles: readonly Role[], areOwned: boolean): ShownSet[] => {
  const all: ShownSet = { name: 'all', shown: '' }
  const inHouse = [drafts, changes, missing, noAlt, ready]
  if (roles.includes('coordinator')) return [all, ready, changes, missing, noAlt, drafts]
  if (roles.some((role) => role === 'editor' || role === 'steward'))
    return [all, ...(areOwned ? inHouse.map(whose) : inHouse)]
  if (roles.includes('translator')) return [all, drafts, changes]
  return [all]
}

/** `?shown=` with the years that are asked for in place of those that stand there. */
export const withYears = (shown: string, from: string, to: string): string =>
  [
    ...shown.split(',').filter((part) => part !== '' && !/^(from|to):/.test(part)),
    ...(/^\d{4}$/.test(from) ? [`from:${from}`] : []),
    ...(/^\d{4}$/.test(to) ? [`to:${to}`] : []),
  ].join(',')

/** The year that `?shown=` has after `from` or `to`; empty without. */
export const yearIn = (shown: string, name: 'from' | 'to'): string =>
  shown
    .split(',')
    .find((part) => part.startsWith(`${name}:`))
    ?.slice(name.length + 1) ?? ''
