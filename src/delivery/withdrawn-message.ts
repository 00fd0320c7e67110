/** The public reason for a withdrawal, if one was given. `until` is an ISO date. */
export const withdrawnMessage = ({ reason, until }: { reason: string | null; until: string | null }): string =>
  [reason ?? 'This record was withdrawn.', ...(until ? [`It is expected to be back on ${until}.`] : [])].join(' ')
