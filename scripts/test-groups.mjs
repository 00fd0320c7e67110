// The group of a test file, by its path within `test`.

/** The database group starts PostgreSQL; outside these folders such a file is called *.database.test.ts. */
export const groupOf = (file) => {
  if (/^browser\//.test(file)) return 'browser'
  if (/^debian\//.test(file)) return 'debian'
  if (/^(journeys|server|editorial)\/|\.database\.test\.ts$/.test(file)) return 'database'
  return 'unit'
}
