// A step of npm run check: every installed package has a licence of the list in scripts/licences.mjs.
import process from 'node:process'
import { isAllowed, readLicences } from './licences.mjs'

const packages = await readLicences({ forServerOnly: false })
const others = packages.filter(({ licence }) => !isAllowed(licence))
for (const { id, licence } of others) process.stderr.write(`${id}: ${licence} is not in scripts/licences.mjs\n`)
if (packages.length < 100) process.stderr.write(`Only ${packages.length} packages were found.\n`)
process.exitCode = others.length > 0 || packages.length < 100 ? 1 : 0
