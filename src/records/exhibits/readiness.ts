import { inSourceLanguage } from '../../model/checks'
import type { Check } from '../../model/record'
import type { Exhibit } from './stored'

/** Sections and partners are checked as records of their own. */
export const readiness: Check<Exhibit>[] = [inSourceLanguage('/title', ({ title }) => title, 'name_untold')]
