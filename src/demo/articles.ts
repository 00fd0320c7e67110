import { essay } from './articles-essay'
import { guide } from './articles-guide'
import type { Article } from './content-texts'

export const articles: readonly Article[] = [essay, guide]
