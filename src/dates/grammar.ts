import { type Interval, interval } from './grammar-interval'
import { type Rule, signAt, written } from './grammar-moment'
import { asWhole } from './meaning'
import { type DateValue, type Dated, type End, isDated, type Member } from './moment'
import { setOf } from './notation'
import type { Token } from './vocabulary'

const sides = ({ start, end }: Interval): Member | null => {
  const moments = [start, end].map((side) => (side === 'open' ? null : isCertain(side) ? side.moment : undefined))
  const [from, to] = moments
  return from === undefined || to === undefined ? null : { from, to }
}
const isCertain = (end: End): end is Dated => isDated(end) && !end.approximate && !end.uncertain

const member: Rule<Member> = (tokens, at) => {
  const range = interval(tokens, at)
  const value = range && sides(range.value)
  if (range) return value && { value, next: range.next }
  const found = written(tokens, at)
  if (!found || found.value.part || !isCertain(found.value)) return null
  return { value: { from: found.value.moment, to: found.value.moment }, next: found.next }
}

/** “1974, 1975 and 1977” means all of them, “1974 or 1975” one of them */
const readSet = (tokens: readonly Token[]): DateValue | null => {
  const setSign = signAt(tokens, 0)
  const named = setSign === 'one-of' || setSign === 'all-of'
  const members: Member[] = []
  let joint = setSign === 'one-of' ? 'or' : setSign === 'all-of' ? 'and' : null
  for (let at = named ? 1 : 0; ;) {
    const found = member(tokens, at)
    if (!found) return null
    members.push(found.value)
    if (found.next === tokens.length) return named || members.length > 1 ? setOf(joint !== 'or', members) : null
    const comma = signAt(tokens, found.next) === 'comma'
    const conjunction = signAt(tokens, comma ? found.next + 1 : found.next)
    const joins = conjunction === 'or' || conjunction === 'and'
    if (joins ? joint !== null && joint !== conjunction : !comma) return null
    if (joins) joint = conjunction
    at = found.next + (comma ? 1 : 0) + (joins ? 1 : 0)
  }
}

/** Parses all tokens, or returns null. */
export const readMeaning = (tokens: readonly Token[]): DateValue | null => {
  if (tokens.length === 1 && signAt(tokens, 0) === 'unknown') return { sort: 'unknown' }
  const alone = written(tokens, 0)
  if (alone?.next === tokens.length) return asWhole(alone.value)
  const range = interval(tokens, 0)
  if (range?.next === tokens.length) return { sort: 'interval', ...range.value }
  return readSet(tokens)
}
