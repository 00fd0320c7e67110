import { authoritiesRecognized, inSomeLanguage, notOwnParent } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import { variantsHaveTags } from '../../model/name-variants'
import type { Place } from './stored'

const isWithin = (value: number | null, most: number) => value === null || Math.abs(value) <= most

/** A point has both coordinates within their range, or neither. */
export const pointIsOnTheGlobe: Check<Place> = ({ point: { lat, long } }) => [
  ...(lat === null && long !== null ? [problem('/point/lat', 'point_half')] : []),
  ...(long === null && lat !== null ? [problem('/point/long', 'point_half')] : []),
  ...(isWithin(lat, 90) ? [] : [problem('/point/lat', 'latitude_outside')]),
  ...(isWithin(long, 180) ? [] : [problem('/point/long', 'longitude_outside')]),
]

export const rules: Check<Place>[] = [
  inSomeLanguage('/name', ({ name }) => name, 'name_missing'),
  notOwnParent,
  pointIsOnTheGlobe,
  variantsHaveTags,
  authoritiesRecognized(),
]
