import type { Crawler } from './canaries'
import { crawl } from './crawl'
import { exceptions, isAmong, open } from './exceptions'
import type { Finding } from './judge'
import type { Field } from './open'

export const say = (text: string): void => void process.stdout.write(`${text}\n`)

const inWords = ({ as, surface, what, by }: Finding) => `${as} · ${surface} · ${what}\n    ${by}`

/** Not among what is told on purpose, nor among what is known to be open. */
export const isNew = (finding: Finding): boolean => !isAmong(exceptions, finding) && !isAmong(open, finding)

/** Says each new thing as soon as it is known: the crawl takes its time. */
const tell = (finding: Finding) => {
  if (isNew(finding)) say(inWords(finding))
  return false
}

/** Crawls all there is as these people: what they were told that nobody accounts for, and the surfaces that answered 200. */
export const crawlWhole = async (
  field: Field,
  by: readonly Crawler[],
): Promise<{ fresh: string[]; answered: string[] }> => {
  const { findings, asked, answers } = await crawl({ ...field, by, until: tell })
  for (const [list, name] of [
    [exceptions, 'On purpose'],
    [open, 'OPEN'],
  ] as const)
    for (const { surface, what, reason } of list) say(`${name}: ${surface.source} may tell ${what.source}: ${reason}`)
  const fresh = findings.filter(isNew).map(inWords)
  say(`${by.join(', ')}: ${asked} requests to ${answers.size} surfaces, ${fresh.length} findings`)
  return { fresh, answered: [...answers].filter(([, statuses]) => statuses.has(200)).map(([surface]) => surface) }
}
