import { inSomeLanguage } from '../../model/checks'
import type { Check } from '../../model/record'
import type { Testimonial } from './stored'

export const rules: Check<Testimonial>[] = [inSomeLanguage('/quote', ({ quote }) => quote, 'quote_missing')]
