// npm run notices: writes dist/THIRD-PARTY-NOTICES.txt, the licence texts of the packages that a server needs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { readLicences } from './licences.mjs'
import { root } from './running.mjs'

const textOf = (file) =>
  file !== null && /licen[cs]e|copying|notice/i.test(file) ? readFileSync(file, 'utf8').trim() : ''

const packages = await readLicences({ forServerOnly: true })
const texts = packages.map(({ id, licence, file, address }) =>
  [id, `Licence: ${licence}`, ...(address === null ? [] : [address]), '', textOf(file)].join('\n').trim(),
)
const target = join(root, 'dist/THIRD-PARTY-NOTICES.txt')
mkdirSync(join(root, 'dist'), { recursive: true })
writeFileSync(target, `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
process.stdout.write(`${packages.length} packages are named in dist/THIRD-PARTY-NOTICES.txt\n`)
