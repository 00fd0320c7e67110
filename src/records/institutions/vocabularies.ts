import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

export const institutionKinds = {
  partner: labels('institutions.institutionKinds.partner'),
  repository: labels('institutions.institutionKinds.repository'),
  'historical-organization': labels('institutions.institutionKinds.historical-organization'),
  publisher: labels('institutions.institutionKinds.publisher'),
} as const satisfies Vocabulary
