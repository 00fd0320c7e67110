import type { Crawler } from './canaries'
import { crawl } from './crawl'
import { exceptions, isAmong, open } from './exceptions'
import type { Finding } from './find-leaks'
import type { CrawlField } from './open'

export const print = (text: string): void => void process.stdout.write(`${text}\n`)

const describe = ({ as, surface, what, by }: Finding) => `${as} · ${surface} · ${what}\n    ${by}`

/** Neither an accepted exception nor a known open leak. */
export const isNew = (finding: Finding): boolean => !isAmong(exceptions, finding) && !isAmong(open, finding)

/** Reports each new finding at once, because the crawl takes long. */
const report = (finding: Finding) => {
  if (isNew(finding)) print(describe(finding))
  return false
}

/** Crawls every surface as these people: findings without an exception, and the surfaces that responded with 200. */
export const crawlWhole = async (
  field: CrawlField,
  by: readonly Crawler[],
): Promise<{ fresh: string[]; answered: string[] }> => {
  const { findings, asked: requestCount, answers: responses } = await crawl({ ...field, by, until: report })
  for (const [list, name] of [
    [exceptions, 'On purpose'],
    [open, 'OPEN'],
  ] as const)
    for (const { surface, what, reason } of list) print(`${name}: ${surface.source} may tell ${what.source}: ${reason}`)
  const fresh = findings.filter(isNew).map(describe)
  print(`${by.join(', ')}: ${requestCount} requests to ${responses.size} surfaces, ${fresh.length} findings`)
  return { fresh, answered: [...responses].filter(([, statuses]) => statuses.has(200)).map(([surface]) => surface) }
}
