import type { Vocabulary } from '../locales/ui-text'
import { labels } from '../locales/labels'

/** Vocabularies shared by several kinds. Their keys are stored and public: never rename one. */

export const accessLevels = {
  open: labels('vocabularies.accessLevels.open'),
  'metadata-only': labels('vocabularies.accessLevels.metadata-only'),
  'on-request': labels('vocabularies.accessLevels.on-request'),
  sealed: labels('vocabularies.accessLevels.sealed'),
} as const satisfies Vocabulary

export const advisoryKinds = {
  violence: labels('vocabularies.advisoryKinds.violence'),
  'hateful-content': labels('vocabularies.advisoryKinds.hateful-content'),
  'offensive-language': labels('vocabularies.advisoryKinds.offensive-language'),
  'human-remains': labels('vocabularies.advisoryKinds.human-remains'),
  distressing: labels('vocabularies.advisoryKinds.distressing'),
} as const satisfies Vocabulary
