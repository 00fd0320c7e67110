import { inSourceLanguage } from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { Place } from './doc'

export const readiness: Check<Place>[] = [inSourceLanguage('/name', ({ name }) => name, 'name_untold')]
