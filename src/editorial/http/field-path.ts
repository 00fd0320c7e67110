import { locales } from '../../languages/languages'

/**
 * The path of a form field (`caption`, `media.0.alt`) for a problem's pointer. A form shows one language, so the
 * language is omitted.
 */
export const fieldPathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .filter((part, n) => n === 0 || !locales.some((locale) => locale === part))
    .join('.')
