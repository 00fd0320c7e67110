// The packages that docs/dependencies.md holds back, compared with those that are behind.

/** Each row's package or pattern (`@payloadcms/*`), with its version. */
export const deferredIn = (text) =>
  text.split('\n').flatMap((line) => {
    const [, names = '', version = ''] = /^\| (`.*`) +\| (\d\S*) +\|/.exec(line) ?? []
    return [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => ({ name, version }))
  })

const matches = (pattern, name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)

/** One sentence for each package that is behind without a row, and for each row that is not true. */
export const faultsOf = (deferred, behind) => [
  ...behind.flatMap(({ name, current, latest }) => {
    const row = deferred.find((one) => matches(one.name, name))
    if (!row) return [`${name} ${current} is behind ${latest}: update it, or say why not in docs/dependencies.md.`]
    return row.version === current ? [] : [`${name} is at ${current}; docs/dependencies.md says ${row.version}.`]
  }),
  ...deferred
    .filter((row) => !behind.some(({ name }) => matches(row.name, name)))
    .map(({ name }) => `docs/dependencies.md holds ${name} back, which is not behind.`),
]
