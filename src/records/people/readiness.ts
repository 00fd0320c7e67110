import { inSourceLanguage } from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { Person } from './doc'

export const readiness: Check<Person>[] = [inSourceLanguage('/name', ({ name }) => name, 'name_untold')]
