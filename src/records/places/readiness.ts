import { inSourceLanguage } from '../../model/checks'
import type { Check } from '../../model/record'
import type { Place } from './stored'

export const readiness: Check<Place>[] = [inSourceLanguage('/name', ({ name }) => name, 'name_untold')]
