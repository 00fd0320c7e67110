/** In the words of whoever withdrew it, where they gave some. `until`: an ISO date. */
export const withdrawnMessage = ({ reason, until }: { reason: string | null; until: string | null }): string =>
  [reason ?? 'This record was withdrawn.', ...(until ? [`It is expected to be back on ${until}.`] : [])].join(' ')
