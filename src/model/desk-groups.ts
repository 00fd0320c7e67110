import { labels } from '../locales/labels'

/** Groups of the desk's menu. */
export const deskGroups = {
  holdings: labels('deskGroups.holdings'),
  exhibit: labels('deskGroups.exhibit'),
  lists: labels('deskGroups.lists'),
} as const
