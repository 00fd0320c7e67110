import type { vocabularies as english } from '../../en/labels/vocabularies'

export const vocabularies: typeof english = {
  scripts: {
    Latn: 'Латиница',
    Cyrl: 'Кириллица',
    Hebr: 'Еврейское письмо',
    Arab: 'Арабское письмо',
    Armn: 'Армянское письмо',
    Geor: 'Грузинское письмо',
    Grek: 'Греческое письмо',
  },
  romanizations: {
    'ala-lc': 'ALA-LC, библиотечная',
    'bgn-pcgn': 'BGN/PCGN, картографическая',
    'iso-9': 'ISO 9, научная',
    gost: 'ГОСТ',
    passport: 'Как в паспорте',
    yivo: 'YIVO, для идиша',
    'hebrew-academy': 'Академия языка иврит',
    'own-spelling': 'Как пишет сам носитель',
    'as-printed': 'Как напечатано в источнике',
  },
  accessLevels: {
    open: 'Открыто: описание и изображения',
    'metadata-only': 'Только описание',
    'on-request': 'Изображения по запросу',
    sealed: 'Закрыто: не публикуется',
  },
  advisoryKinds: {
    violence: 'Насилие',
    'hateful-content': 'Проявления ненависти',
    'offensive-language': 'Оскорбительная лексика',
    'human-remains': 'Останки людей',
    distressing: 'Тяжёлое содержание',
  },
}
