import { isSameMoment, type DateValue, type Dated, type End, isDated, type Member, type Moment, yearOf } from './moment'
import { parseNotation, setOf, writeNotation } from './notation'

const coarsen = (moment: Moment): Moment => ('year' in moment ? yearOf(moment.year) : moment)

const coarsenEnd = (end: End): End => (isDated(end) ? { ...end, moment: coarsen(end.moment) } : end)

/** Two ends in one year become that year, qualified if either was. */
const between = (start: End, end: End): DateValue => {
  if (!isDated(start) || !isDated(end) || !isSameMoment(start.moment, end.moment))
    return { sort: 'interval', start, end }
  const at: Dated = {
    moment: start.moment,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  }
  return { sort: 'single', at }
}

const coarsenMember = ({ from, to }: Member): Member => {
  const [first, last] = [from && coarsen(from), to && coarsen(to)]
  return first && last && isSameMoment(first, last) ? { from: first, to: first } : { from: first, to: last }
}

const areSame = (one: Member, other: Member) => JSON.stringify(one) === JSON.stringify(other)

const coarsenValue = (value: DateValue): DateValue => {
  switch (value.sort) {
    case 'unknown':
      return value
    case 'single':
      return { sort: 'single', at: { ...value.at, moment: coarsen(value.at.moment) } }
    case 'interval':
      return between(coarsenEnd(value.start), coarsenEnd(value.end))
    case 'set': {
      const members = value.members.map(coarsenMember)
      return setOf(
        value.all,
        members.filter((member, n) => members.findIndex((other) => areSame(member, other)) === n),
      )
    }
  }
}

/**
 * The same EDTF date in years: without days, months and seasons, with qualifiers and open ends. `1948-01-20` → `1948`,
 * `1977-03-15~/1986-02-11` → `1977~/1986`. `XXXX` for other texts.
 */
export const yearsOnly = (edtf: string): string => {
  const value = parseNotation(edtf)
  return value ? writeNotation(coarsenValue(value)) : 'XXXX'
}
