import { inSourceLanguage } from '../../model/checks'
import type { Check } from '../../model/record'
import type { Section } from './stored'

/** Whatever a section mentions is checked with the record it mentions. */
export const readiness: Check<Section>[] = [inSourceLanguage('/title', ({ title }) => title, 'name_untold')]
