import type { vocabularies as english } from '../../en/labels/vocabularies'

export const vocabularies: typeof english = {
  scripts: {
    Latn: 'לטיני',
    Cyrl: 'קירילי',
    Hebr: 'עברי',
    Arab: 'ערבי',
    Armn: 'ארמני',
    Geor: 'גאורגי',
    Grek: 'יווני',
  },
  romanizations: {
    'ala-lc': 'ALA-LC, של ספריות',
    'bgn-pcgn': 'BGN/PCGN, של מפות',
    'iso-9': 'ISO 9, מדעי',
    gost: 'תקן GOST הסובייטי והרוסי',
    passport: 'כבדרכון',
    yivo: 'YIVO, ליידיש',
    'hebrew-academy': 'האקדמיה ללשון העברית',
    'own-spelling': 'כפי שבעל השם כותב',
    'as-printed': 'כפי שנדפס במקור',
  },
  accessLevels: {
    open: 'פתוח: תיאור ותמונות',
    'metadata-only': 'תיאור בלבד',
    'on-request': 'תמונות לפי בקשה',
    sealed: 'חסוי: אינו מתפרסם',
  },
  advisoryKinds: {
    violence: 'אלימות',
    'hateful-content': 'תכני שנאה',
    'offensive-language': 'לשון פוגענית',
    'human-remains': 'שרידי אדם',
    distressing: 'תוכן קשה',
  },
}
