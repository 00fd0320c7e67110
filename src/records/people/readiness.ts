import { inSourceLanguage, notBefore, notInFuture, rowsAreFilled } from '../../model/checks'
import type { Check } from '../../model/record'
import type { Person } from './stored'

export const readiness = (today: () => string): Check<Person>[] => [
  inSourceLanguage('/name', ({ name }) => name, 'name_untold'),
  notBefore(
    ({ life }) => life.born,
    '/life/died/typed',
    ({ life }) => life.died,
    'died_before_born',
  ),
  notInFuture(today, '/life/born/typed', ({ life }) => life.born),
  notInFuture(today, '/life/died/typed', ({ life }) => life.died),
  (person) =>
    person.keyDates.flatMap(({ date }, n) => notInFuture(today, `/keyDates/${n}/date/typed`, () => date)(person)),
  rowsAreFilled('/relations', ({ relations }) => relations, 'person'),
]
