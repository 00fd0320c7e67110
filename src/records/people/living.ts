import { boundsOf, yearsOnly } from '../../dates'
import { date } from '../../model/view-refs'
import type { DateRef } from '../../model/view-template'
import type { Person } from './stored'

type Written = Person['life']['born']

/** A date of death that says something: “unknown” says neither when nor whether. */
export const hasDied = ({ life }: Pick<Person, 'life'>): boolean =>
  Boolean(life.died && (life.died.sortMin ?? life.died.sortMax))

/** Who is living, or may be, is protected: of their dates the public learns the years, and nothing finer. */
export const isProtected = (person: Pick<Person, 'living' | 'life'>): boolean =>
  person.living !== 'no' && (person.living === 'yes' || !hasDied(person))

/** Of a protected person's date nothing is left that could say more than the years: no words of an editor's either. */
export const projectDate = (written: Written, person: Pick<Person, 'living' | 'life'>): DateRef | null => {
  if (!written?.edtf || !isProtected(person)) return date(written)
  const edtf = yearsOnly(written.edtf)
  return date({ edtf, ...boundsOf(edtf) })
}

/** What a date rests on often repeats it to the day, so it is withheld with the day. */
export const projectSource = (
  { date: written, source }: Person['keyDates'][number],
  person: Pick<Person, 'living' | 'life'>,
): string | null => (isProtected(person) && written?.edtf && yearsOnly(written.edtf) !== written.edtf ? null : source)
