// Checks the subjects of the commits since the last tag, or since this file was added; merges are skipped.
import { execFileSync } from 'node:child_process'
import { faultOfSubject } from './commit-subjects.mjs'
import { root } from './running.mjs'

const git = (...args) => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

const from =
  git('describe', '--tags', '--abbrev=0') ||
  git('log', '--diff-filter=A', '--format=%H', '--', 'scripts/check-commits.mjs').split('\n').at(-1)
const subjects = from ? git('log', '--no-merges', '--format=%s', `${from}..HEAD`).split('\n').filter(Boolean) : []
const faults = subjects.flatMap((subject) => {
  const fault = faultOfSubject(subject)
  return fault ? [`${subject}\n  ${fault}`] : []
})
console.log(`${subjects.length} subjects since ${from ? from.slice(0, 12) : 'no commit that is known here'}`)
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
