// npm run release: compares `/v1` with the last release, and writes the OpenAPI that later versions are compared with. It
// checks that version, changelog and tags agree and that everything is committed, and prints what remains to be done. It
// makes no tag and sends nothing.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { breakingChanges, mayBreak } from './api-changes.mjs'
import { describeApi, readReleased, releasedFile } from './describe-api.mjs'
import { releaseFaults } from './release-faults.mjs'
import { root } from './running.mjs'

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trimEnd()
const read = (path) => readFileSync(join(root, path), 'utf8')
const readLines = (...args) =>
  git(...args)
    .split('\n')
    .filter(Boolean)

const { version } = JSON.parse(read('package.json'))
const [previous, current] = [readReleased(), await describeApi()]
const breaks = mayBreak(previous.info.version, version) ? [] : breakingChanges(previous, current)
if (breaks.length > 0) {
  console.error([`${version} would break readers of /v1 of ${previous.info.version}:`, ...breaks].join('\n  '))
  process.exit(1)
}
const released = join(root, releasedFile)
mkdirSync(dirname(released), { recursive: true })
writeFileSync(released, `${JSON.stringify(current, null, 2)}\n`)

const lock = JSON.parse(read('package-lock.json'))
const faults = releaseFaults({
  version,
  versions: {
    'package-lock.json': lock.version === lock.packages[''].version ? lock.version : undefined,
    'CITATION.cff': /^version: (\S+)$/m.exec(read('CITATION.cff'))?.[1],
    [releasedFile]: JSON.parse(read(releasedFile)).info.version,
  },
  changelog: read('CHANGELOG.md'),
  tags: Object.fromEntries(readLines('tag', '--list', 'v*').map((tag) => [tag, git('rev-list', '-n', '1', tag)])),
  head: git('rev-parse', 'HEAD'),
  changed: readLines('status', '--porcelain').map((line) => line.slice(3)),
})

if (faults.length > 0) {
  console.error([`${version} cannot be released:`, ...faults].join('\n  '))
  process.exit(1)
}
console.log(`${version} can be released from ${git('rev-parse', '--short', 'HEAD')}. Then:

  .ci/run                                        # the whole proof
  git tag --sign v${version} --message "Vitrine ${version}"
  git push origin v${version}
  npm run notices && npm run sbom                # for whoever passes a container on

Operators read "Upgrade notes" in CHANGELOG.md.`)
