import { inSourceLanguage } from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { Exhibit } from './doc'

/** Its sections and partners are checked as records of their own. */
export const readiness: Check<Exhibit>[] = [inSourceLanguage('/title', ({ title }) => title, 'name_untold')]
