import { boundsOf, yearsOnly } from '../../dates'
import { date } from '../../model/view-refs'
import type { DateRef } from '../../model/view-template'
import type { Person } from './stored'

type Written = Person['life']['born']

/** Whether a date of death is known; “unknown” does not say that the person died. */
export const hasDied = ({ life }: Pick<Person, 'life'>): boolean =>
  Boolean(life.died && (life.died.sortMin ?? life.died.sortMax))

/** Protects people who are or may be living: the public sees only the years of their dates. */
export const isProtected = (person: Pick<Person, 'living' | 'life'>): boolean =>
  person.living !== 'no' && (person.living === 'yes' || !hasDied(person))

/** A protected person's date is reduced to years, without the editor's wording. */
export const projectDate = (written: Written, person: Pick<Person, 'living' | 'life'>): DateRef | null => {
  if (!written?.edtf || !isProtected(person)) return date(written)
  const edtf = yearsOnly(written.edtf)
  return date({ edtf, ...boundsOf(edtf) })
}

/** A date's source often repeats the day, so it is omitted with the day. */
export const projectSource = (
  { date: written, source }: Person['keyDates'][number],
  person: Pick<Person, 'living' | 'life'>,
): string | null => (isProtected(person) && written?.edtf && yearsOnly(written.edtf) !== written.edtf ? null : source)
