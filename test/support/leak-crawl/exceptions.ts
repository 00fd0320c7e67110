import type { Crawler } from './canaries'
import type { Finding } from './find-leaks'

/** An accepted exception with its reason. */
export interface Exception {
  surface: RegExp
  what: RegExp
  as?: readonly Crawler[]
  reason: string
}

export const exceptions: readonly Exception[] = [
  {
    surface: /^(GET|PATCH|POST) \/api\//,
    what: /^account of .* · name$/,
    as: ['translator'],
    reason: 'who reads a draft is told who saved it last',
  },
  {
    surface: /^PATCH \/api\/[\w-]+\/:id, a guess$/,
    what: /that slug is another's already$/,
    as: ['stranger', 'neighbour'],
    reason: 'who gives a record an address that a draft of another has is told that it is taken',
  },
  {
    surface: /^POST \/api\/users\/invite, a guess$/,
    what: /^an account · that email names one$/,
    as: ['neighbour'],
    reason:
      'without a mail server whoever invites is shown the link of a new account, and none where there is one already',
  },
]

/** Known open leaks: printed with every run, and listed in docs/security.md. Empty is right. */
export const open: readonly Exception[] = []

export const isAmong = (list: readonly Exception[], { as, surface, what }: Finding): boolean =>
  list.some((one) => one.surface.test(surface) && one.what.test(what) && (one.as?.includes(as) ?? true))
