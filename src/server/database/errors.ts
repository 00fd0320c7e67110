/** The `code` of a system or PostgreSQL error (`ENOENT`, `57P03`). */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

export const messageOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error)
  return String(error.message) || codeOf(error) || 'no reason given'
}
