import { tzOffset } from '@date-fns/tz/tzOffset'

/** Local times (`2022-06-13T18:00`), and their instants in a time zone. */

const minute = 60_000
const day = 24 * 60 * minute

/** Accepts a space for the T and spaces around. Anything else stays as written. */
export const spellLocalTime = (written: string): string =>
  written.trim().replace(/^(\d{4}-\d\d-\d\d)[ T]+(\d\d:\d\d)$/, '$1T$2')

/** The milliseconds of this time in UTC; null if it does not exist. */
const readLocalTime = (local: string): number | null => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null
  const milliseconds = Date.parse(`${local}Z`)
  // Date.parse reads 30 February as 2 March
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(local) ? milliseconds : null
}

export const isLocalTime = (local: string): boolean => readLocalTime(local) !== null

/** The day of a local time, yyyy-mm-dd. */
export const dayOf = (local: string): string => local.slice(0, 10)

const isRuntimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}

/**
 * An IANA zone by its full name, or UTC. The runtime also accepts offsets and any letter case; clients' libraries do
 * not.
 */
export const isKnownZone = (zone: string): boolean =>
  zone === 'UTC' || (/^[A-Z][A-Za-z]+(\/[A-Z][A-Za-z0-9_+-]+)+$/.test(zone) && isRuntimeZone(zone))

/**
 * The instant of a local time in a zone, ISO 8601 in UTC; null if the time is skipped or either is unknown. Of a
 * repeated hour it is the first (RFC 5545, 3.3.5).
 */
export const instantOf = (local: string, zone: string): string | null => {
  const milliseconds = readLocalTime(local)
  if (milliseconds === null || !isKnownZone(zone)) return null
  const offsets = [milliseconds - day, milliseconds + day].map((near) => tzOffset(zone, new Date(near)) * minute)
  const instants = offsets
    .map((offset) => milliseconds - offset)
    .filter((instant) => instant + tzOffset(zone, new Date(instant)) * minute === milliseconds)
  return instants.length > 0 ? new Date(Math.min(...instants)).toISOString().replace('.000Z', 'Z') : null
}
