import type { Role } from '../../model/roles'

/** A preset filter of a list, named by a key of the gap texts. */
export interface FilterPreset {
  name: 'all' | 'published' | 'drafts' | 'changes' | 'missing' | 'noAlt' | 'ready'
  /** the value of `?shown=`; empty: everything */
  filter: string
}

const restrictToOwn = (set: FilterPreset): FilterPreset => ({ ...set, filter: `owner:mine,${set.filter}` })

const published: FilterPreset = { name: 'published', filter: 'live:published' }
const drafts: FilterPreset = { name: 'drafts', filter: 'live:none' }
const changes: FilterPreset = { name: 'changes', filter: 'live:published,work:draft' }
const missing: FilterPreset = { name: 'missing', filter: 'missing:any' }
const noAlt: FilterPreset = { name: 'noAlt', filter: 'missing:alt_missing' }
const ready: FilterPreset = { name: 'ready', filter: 'work:draft,missing:none' }

/** The presets above a list, by role: members of an institution filter their own records, if the kind has owners. */
export const filterPresets = (roles: readonly Role[], areOwned: boolean): FilterPreset[] => {
  const all: FilterPreset = { name: 'all', filter: '' }
  const institutionSets = [drafts, changes, missing, noAlt, ready, published]
  if (roles.includes('coordinator')) return [all, ready, changes, missing, noAlt, drafts, published]
  if (roles.some((role) => role === 'editor' || role === 'steward'))
    return [all, ...(areOwned ? institutionSets.map(restrictToOwn) : institutionSets)]
  if (roles.includes('translator')) return [all, drafts, changes, published]
  return [all]
}

/** Filters besides the preset, by name: years (four digits) `from` and `to`, and ids of terms; empty for none. */
export type FilterRefinement = Readonly<Record<string, string>>

const isPreset = (part: string) => /^(owner|live|work|missing):/.test(part)

const isYear = (name: string) => name === 'from' || name === 'to'

const partsOf = (filter: string) => filter.split(',').filter((part) => part !== '')

/** `?shown=` with a refinement in place of the previous one. */
export const refineFilter = (filter: string, refinement: FilterRefinement): string => {
  const chosen = Object.entries(refinement).filter(([name, value]) =>
    isYear(name) ? /^\d{4}$/.test(value) : value !== '',
  )
  return [...partsOf(filter).filter(isPreset), ...chosen.map(([name, value]) => `${name}:${value}`)].join(',')
}

/** The refinement in `?shown=`. */
export const refinementIn = (filter: string): FilterRefinement =>
  Object.fromEntries(
    partsOf(filter)
      .filter((part) => !isPreset(part) && part.includes(':'))
      .map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]),
  )

/** The preset alone. */
export const presetIn = (filter: string): string => refineFilter(filter, {})
