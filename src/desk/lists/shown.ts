import type { Role } from '../../kernel/roles'

/** A list narrowed to what somebody looks for again and again; named by a word of `gapWords`. */
export interface ShownSet {
  name: 'all' | 'published' | 'drafts' | 'changes' | 'missing' | 'noAlt' | 'ready'
  /** what stands in `?shown=`; empty: everything */
  shown: string
}

const whose = (set: ShownSet): ShownSet => ({ ...set, shown: `owner:mine,${set.shown}` })

const published: ShownSet = { name: 'published', shown: 'live:published' }
const drafts: ShownSet = { name: 'drafts', shown: 'live:none' }
const changes: ShownSet = { name: 'changes', shown: 'live:published,work:draft' }
const missing: ShownSet = { name: 'missing', shown: 'missing:any' }
const noAlt: ShownSet = { name: 'noAlt', shown: 'missing:alt_missing' }
const ready: ShownSet = { name: 'ready', shown: 'work:draft,missing:none' }

/** The sets above a list, by what somebody is: those of an institution see their own, where records have owners. */
export const shownSets = (roles: readonly Role[], areOwned: boolean): ShownSet[] => {
  const all: ShownSet = { name: 'all', shown: '' }
  const inHouse = [drafts, changes, missing, noAlt, ready, published]
  if (roles.includes('coordinator')) return [all, ready, changes, missing, noAlt, drafts, published]
  if (roles.some((role) => role === 'editor' || role === 'steward'))
    return [all, ...(areOwned ? inHouse.map(whose) : inHouse)]
  if (roles.includes('translator')) return [all, drafts, changes, published]
  return [all]
}

/** What somebody asks for beside a set: years (four figures), and a genre by its id; empty where they ask for none. */
export interface Narrowed {
  from: string
  to: string
  genre: string
}

const isNarrowing = (part: string) => /^(from|to|genre):/.test(part)

/** `?shown=` with what is asked for in place of what stands there. */
export const narrowed = (shown: string, { from, to, genre }: Narrowed): string =>
  [
    ...shown.split(',').filter((part) => part !== '' && !isNarrowing(part)),
    ...(/^\d{4}$/.test(from) ? [`from:${from}`] : []),
    ...(/^\d{4}$/.test(to) ? [`to:${to}`] : []),
    ...(genre ? [`genre:${genre}`] : []),
  ].join(',')

/** What `?shown=` asks for beside its set. */
export const narrowingIn = (shown: string): Narrowed => {
  const valueOf = (name: string) =>
    shown
      .split(',')
      .find((part) => part.startsWith(`${name}:`))
      ?.slice(name.length + 1) ?? ''
  return { from: valueOf('from'), to: valueOf('to'), genre: valueOf('genre') }
}

/** The set alone. */
export const setIn = (shown: string): string => narrowed(shown, { from: '', to: '', genre: '' })
