import { inSourceLanguage } from '../../model/checks'
import type { Check } from '../../model/record'
import type { Section } from './stored'

/** Mentioned records are checked as records of their own. */
export const readiness: Check<Section>[] = [inSourceLanguage('/title', ({ title }) => title, 'name_untold')]
