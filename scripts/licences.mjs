// The licences of the packages: `npm run check -- licences` holds them to a list, and `npm run notices` writes the notices
// of those that a server needs to dist/THIRD-PARTY-NOTICES.txt.
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { init as readPackages } from 'license-checker-rseidelsohn'
import { root } from './running.mjs'

const init = promisify(readPackages)

/**
 * SPDX identifiers that the project's MIT licence goes together with. The weak copyleft ones are of packages that are
 * used as they are: libvips beside sharp, and axe-core and its like in tests.
 */
export const allowed = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib'],
  ...['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0', 'WTFPL', 'Unlicense', 'MPL-2.0', 'LGPL-3.0-or-later'],
]

/** Whether a licence expression of the kind that packages have is allowed: one side of OR, both of AND. */
export const isAllowed = (expression) =>
  expression
    .replace(/[()*]/g, '')
    .split(/ OR /)
    .some((side) => side.split(/ AND /).every((one) => allowed.includes(one.trim())))

/** Each installed package but this one: `name@version` with its licence, licence file and address. */
export const readLicences = async ({ forServerOnly }) => {
  const { name, version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  const packages = await init({ start: root, production: forServerOnly, excludePackages: `${name}@${version}` })
  return Object.entries(packages).map(([id, { licenses, licenseFile, repository }]) => ({
    id,
    licence: [licenses].flat().join(' OR '),
    file: licenseFile ?? null,
    address: repository ?? null,
  }))
}
