/** The next day, both as ISO dates. */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** Today as an ISO date (UTC). Pure rules take it as an argument; only a folder's `index.ts` passes it in. */
export const today = (): string => new Date().toISOString().slice(0, 10)
