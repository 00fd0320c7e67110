import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

export const articleKinds = {
  essay: labels('articles.articleKinds.essay'),
  guide: labels('articles.articleKinds.guide'),
} as const satisfies Vocabulary
