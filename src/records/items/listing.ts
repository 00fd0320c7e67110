import type { Listing } from '../../model/record'
import { termsOf } from '../../model/views'
import type { ItemPublic } from './public'

/** The person filter finds holdings that depict a person or were made by them. */
const peopleOf = ({ depicts, agents }: ItemPublic) => [
  ...depicts.map(({ person }) => person),
  ...agents.flatMap(({ agent }) => (agent.kind === 'person' ? [agent] : [])),
]

/** A holding's filter values and its dates for sorting. */
export const listing = (
  item: ItemPublic,
): Listing<'theme' | 'institution' | 'genre' | 'person' | 'place' | 'event'> => ({
  terms: [
    ...new Set([
      ...termsOf('theme', item.themes),
      ...termsOf('institution', item.institution),
      ...(item.genre ? [`genre:${item.genre.key}` as const] : []),
      ...termsOf('person', peopleOf(item)),
      ...termsOf(
        'place',
        item.places.map(({ place }) => place),
      ),
      ...termsOf('event', item.events),
    ]),
  ],
  dateFrom: item.date?.from ?? null,
  dateTo: item.date?.to ?? null,
})
