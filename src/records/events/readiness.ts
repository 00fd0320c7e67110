import { inSourceLanguage, notInFuture } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import type { Event } from './stored'

export const hasDate: Check<Event> = ({ date, startsAt }) =>
  date || startsAt ? [] : [problem('/date/typed', 'when_missing')]

export const speakersAreNamed: Check<Event> = ({ speakers }) =>
  speakers.flatMap(({ person }, n) => (person ? [] : [problem(`/speakers/${n}/person`, 'speaker_unnamed')]))

/** A programme may be announced ahead; any other event must be past. */
const isPast =
  (today: () => string): Check<Event> =>
  (event) =>
    event.kind === 'programme' ? [] : notInFuture<Event>(today, '/date/typed', ({ date }) => date)(event)

export const readiness = (today: () => string): Check<Event>[] => [
  inSourceLanguage('/title', ({ title }) => title, 'name_untold'),
  inSourceLanguage('/description', ({ description }) => description, 'description_missing'),
  hasDate,
  speakersAreNamed,
  isPast(today),
]
