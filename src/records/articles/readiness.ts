import { inSourceLanguage } from '../../kernel/checks'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import { isRichTextEmpty } from '../../kernel/rich-text'
import type { Article } from './doc'

/** Pictures and lists alone are no article: one part at least says something in its own language. */
export const hasText: Check<Article> = ({ body, sourceLanguage }) =>
  body.some((part) => part.blockType === 'text' && !isRichTextEmpty(part.text[sourceLanguage]))
    ? []
    : [problem('/body', 'body_missing')]

export const readiness: Check<Article>[] = [inSourceLanguage('/title', ({ title }) => title, 'name_untold'), hasText]
