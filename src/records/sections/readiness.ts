import { inSourceLanguage } from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { Section } from './doc'

/** Whatever a section mentions is checked with the record it mentions. */
export const readiness: Check<Section>[] = [inSourceLanguage('/title', ({ title }) => title, 'name_untold')]
