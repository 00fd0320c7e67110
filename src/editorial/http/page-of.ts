/** A page of rows read with one more than `limit`, and the number that the next page goes on from, or null. */
export const pageOf = <Row extends { number: number }>(
  rows: readonly Row[],
  limit: number,
): { page: Row[]; next: number | null } => {
  const page = rows.slice(0, limit)
  return { page, next: rows.length > limit ? (page.at(-1)?.number ?? null) : null }
}
