import { type Dated, type DateValue, type Moment, firstDay, lastDay, monthOf, yearOf, yearsOf } from './moment'
import { single } from './notation'
import type { Part } from './vocabulary'
import type { Written } from './grammar-moment'

/**
 * Early, mid and late mean the years 0–3, 3–6 and 6–9 of a decade, 0–33, 33–66 and 66–99 of a century, four months of a
 * year.
 */
const steps: Record<Part, number> = { early: 0, mid: 1, late: 2 }

/** The first and last moment of a part; null for a month, a day or a season. */
export const boundsOfPart = (moment: Moment, part: Part): readonly [Moment, Moment] | null => {
  const step = steps[part]
  const [first] = yearsOf(moment)
  if (moment.unit === 'decade') return [yearOf(first + step * 3), yearOf(first + step * 3 + 3)]
  if (moment.unit === 'century') return [yearOf(first + step * 33), yearOf(first + step * 33 + 33)]
  if (moment.unit === 'year' && moment.blank === 'none')
    return [monthOf(first, step * 4 + 1), monthOf(first, step * 4 + 4)]
  return null
}

/** A date on its own. A part is approximate by nature, and so are its ends. */
export const asWhole = ({ moment, part, approximate, uncertain }: Written): DateValue | null => {
  if (!part) return single({ moment, approximate, uncertain })
  const ends = boundsOfPart(moment, part)
  if (!ends) return null
  const [start, end] = ends
  return {
    sort: 'interval',
    start: { moment: start, approximate: true, uncertain },
    end: { moment: end, approximate: true, uncertain },
  }
}

/**
 * A date as an end of a longer range: only its outer end counts. A part is approximate between two dates; with an open
 * end only its outer year remains (“early 1900s to present” is 1900/..). A season gives its first or last month; winter
 * cannot, because it is at both ends of its year.
 */
export const asEnd = (
  { moment, part, approximate, uncertain }: Written,
  side: 'start' | 'end',
  other: 'dated' | 'open' = 'dated',
): Dated | null => {
  const pick = side === 'start' ? 0 : 1
  const doubted = (outer: Moment): Dated => ({ moment: outer, approximate, uncertain })
  if (part) {
    const ends = boundsOfPart(moment, part)
    return ends && { moment: ends[pick], approximate: approximate || other === 'dated', uncertain }
  }
  if (moment.unit === 'season') {
    if (moment.season === 4) return null
    return doubted(monthOf(moment.year, side === 'start' ? firstDay(moment).month : lastDay(moment).month))
  }
  const years = yearsOf(moment)
  return years[0] !== years[1] && (approximate || uncertain) ? doubted(yearOf(years[pick])) : doubted(moment)
}
