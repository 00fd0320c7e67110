import { inSomeLanguage } from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { Testimonial } from './doc'

export const rules: Check<Testimonial>[] = [inSomeLanguage('/quote', ({ quote }) => quote, 'quote_missing')]
