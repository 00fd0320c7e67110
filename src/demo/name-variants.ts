import type { Variant } from './content-authorities'

type Written = <Kind extends string>(form: string, kind: Kind) => Variant<Kind>

export const latin: Written = (form, kind) => ({ form, language: 'en', script: 'Latn', kind })

export const cyrillic: Written = (form, kind) => ({ form, language: 'ru', script: 'Cyrl', kind })

export const hebrew: Written = (form, kind) => ({ form, language: 'he', script: 'Hebr', kind })
