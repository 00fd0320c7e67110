/** Today as an ISO date (UTC). Pure rules take it as an argument; only a room's `index.ts` hands it in. */
export const today = (): string => new Date().toISOString().slice(0, 10)
