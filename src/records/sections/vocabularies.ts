import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

export const layouts = {
  carousel: labels('sections.layouts.carousel'),
  essay: labels('sections.layouts.essay'),
  quotes: labels('sections.layouts.quotes'),
  themes: labels('sections.layouts.themes'),
  'call-to-action': labels('sections.layouts.call-to-action'),
} as const satisfies Vocabulary
