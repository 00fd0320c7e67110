import { inSourceLanguage } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import { isRichTextEmpty } from '../../rich-text'
import type { Article } from './stored'

/** At least one block must have a text in the source language. */
export const hasText: Check<Article> = ({ body, sourceLanguage }) =>
  body.some((part) => part.blockType === 'text' && !isRichTextEmpty(part.text[sourceLanguage]))
    ? []
    : [problem('/body', 'body_missing')]

export const readiness: Check<Article>[] = [inSourceLanguage('/title', ({ title }) => title, 'name_untold'), hasText]
