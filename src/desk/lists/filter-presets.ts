import type { Role } from '../../model/roles'

/** A list narrowed to what somebody looks for again and again; named by a word of `gapWords`. */
export interface FilterPreset {
  name: 'all' | 'published' | 'drafts' | 'changes' | 'missing' | 'noAlt' | 'ready'
  /** what stands in `?shown=`; empty: everything */
  filter: string
}

const restrictToOwn = (set: FilterPreset): FilterPreset => ({ ...set, filter: `owner:mine,${set.filter}` })

const published: FilterPreset = { name: 'published', filter: 'live:published' }
const drafts: FilterPreset = { name: 'drafts', filter: 'live:none' }
const changes: FilterPreset = { name: 'changes', filter: 'live:published,work:draft' }
const missing: FilterPreset = { name: 'missing', filter: 'missing:any' }
const noAlt: FilterPreset = { name: 'noAlt', filter: 'missing:alt_missing' }
const ready: FilterPreset = { name: 'ready', filter: 'work:draft,missing:none' }

/** The sets above a list, by what somebody is: those of an institution see their own, where records have owners. */
export const filterPresets = (roles: readonly Role[], areOwned: boolean): FilterPreset[] => {
  const all: FilterPreset = { name: 'all', filter: '' }
  const institutionSets = [drafts, changes, missing, noAlt, ready, published]
  if (roles.includes('coordinator')) return [all, ready, changes, missing, noAlt, drafts, published]
  if (roles.some((role) => role === 'editor' || role === 'steward'))
    return [all, ...(areOwned ? institutionSets.map(restrictToOwn) : institutionSets)]
  if (roles.includes('translator')) return [all, drafts, changes, published]
  return [all]
}

/** What somebody asks for beside a set: years (four figures), and a genre by its id; empty where they ask for none. */
export interface FilterRefinement {
  from: string
  to: string
  genre: string
}

const isRefinement = (part: string) => /^(from|to|genre):/.test(part)

/** `?shown=` with what is asked for in place of what stands there. */
export const refineFilter = (filter: string, { from, to, genre }: FilterRefinement): string =>
  [
    ...filter.split(',').filter((part) => part !== '' && !isRefinement(part)),
    ...(/^\d{4}$/.test(from) ? [`from:${from}`] : []),
    ...(/^\d{4}$/.test(to) ? [`to:${to}`] : []),
    ...(genre ? [`genre:${genre}`] : []),
  ].join(',')

/** What `?shown=` asks for beside its set. */
export const refinementIn = (filter: string): FilterRefinement => {
  const valueOf = (name: string) =>
    filter
      .split(',')
      .find((part) => part.startsWith(`${name}:`))
      ?.slice(name.length + 1) ?? ''
  return { from: valueOf('from'), to: valueOf('to'), genre: valueOf('genre') }
}

/** The set alone. */
export const presetIn = (filter: string): string => refineFilter(filter, { from: '', to: '', genre: '' })
