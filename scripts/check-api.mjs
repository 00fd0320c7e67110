// Compares the OpenAPI of `/v1` with that of the last release, and fails when a reader of that one would be broken. Until
// 1.0 a new minor version may do so.
import semver from 'semver'
import { breakingChanges, mayBreak } from './api-changes.mjs'
import { describeApi, readReleased } from './describe-api.mjs'

const [released, current] = [readReleased(), await describeApi()]
const [before, now] = [released.info.version, current.info.version]
const changes = breakingChanges(released, current)
const isAllowed = mayBreak(before, now)

for (const change of changes) console.log(change)
console.log(`${changes.length} changes of /v1 since ${before} break its readers`)
if (changes.length > 0 && isAllowed) console.log(`${now} may break them: name each in CHANGELOG.md, "Upgrade notes".`)
if (changes.length > 0 && !isAllowed) {
  console.error(
    semver.major(before) === 0
      ? `Keep what ${before} describes, or raise the minor version and name each change in CHANGELOG.md.`
      : `Keep what ${before} describes: within /v1 nothing is taken away.`,
  )
  process.exit(1)
}
