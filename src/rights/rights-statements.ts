import type { Vocabulary } from '../languages/ui-text'

/**
 * The rights vocabulary: the twelve statements of RightsStatements.org (version 1.0, by their own URIs) and Creative
 * Commons' public domain tools and 4.0 licences. A record has exactly one.
 */
export const rightsStatements = {
  'http://rightsstatements.org/vocab/InC/1.0/': {
    en: 'In Copyright',
    ru: 'Охраняется авторским правом',
    he: 'מוגן בזכויות יוצרים',
  },
  'http://rightsstatements.org/vocab/InC-OW-EU/1.0/': {
    en: 'In Copyright – EU Orphan Work',
    ru: 'Охраняется авторским правом – сиротское произведение (ЕС)',
    he: 'מוגן בזכויות יוצרים – יצירה יתומה (האיחוד האירופי)',
  },
  'http://rightsstatements.org/vocab/InC-EDU/1.0/': {
    en: 'In Copyright – Educational Use Permitted',
    ru: 'Охраняется авторским правом – разрешено использование в образовании',
    he: 'מוגן בזכויות יוצרים – שימוש לצורכי חינוך מותר',
  },
  'http://rightsstatements.org/vocab/InC-NC/1.0/': {
    en: 'In Copyright – Non-Commercial Use Permitted',
    ru: 'Охраняется авторским правом – разрешено некоммерческое использование',
    he: 'מוגן בזכויות יוצרים – שימוש לא מסחרי מותר',
  },
  'http://rightsstatements.org/vocab/InC-RUU/1.0/': {
    en: 'In Copyright – Rights-Holder(s) Unlocatable or Unidentifiable',
    ru: 'Охраняется авторским правом – правообладатель не найден или не установлен',
    he: 'מוגן בזכויות יוצרים – בעלי הזכויות לא אותרו או לא זוהו',
  },
  'http://rightsstatements.org/vocab/NoC-CR/1.0/': {
    en: 'No Copyright – Contractual Restrictions',
    ru: 'Авторским правом не охраняется – действуют договорные ограничения',
    he: 'ללא זכויות יוצרים – חלות הגבלות חוזיות',
  },
  'http://rightsstatements.org/vocab/NoC-NC/1.0/': {
    en: 'No Copyright – Non-Commercial Use Only',
    ru: 'Авторским правом не охраняется – только некоммерческое использование',
    he: 'ללא זכויות יוצרים – לשימוש לא מסחרי בלבד',
  },
  'http://rightsstatements.org/vocab/NoC-OKLR/1.0/': {
    en: 'No Copyright – Other Known Legal Restrictions',
    ru: 'Авторским правом не охраняется – известны иные правовые ограничения',
    he: 'ללא זכויות יוצרים – ידועות מגבלות משפטיות אחרות',
  },
  'http://rightsstatements.org/vocab/NoC-US/1.0/': {
    en: 'No Copyright – United States',
    ru: 'Авторским правом не охраняется – США',
    he: 'ללא זכויות יוצרים – ארצות הברית',
  },
  'http://rightsstatements.org/vocab/CNE/1.0/': {
    en: 'Copyright Not Evaluated',
    ru: 'Авторско-правовой статус не оценивался',
    he: 'זכויות היוצרים לא נבדקו',
  },
  'http://rightsstatements.org/vocab/UND/1.0/': {
    en: 'Copyright Undetermined',
    ru: 'Авторско-правовой статус не определён',
    he: 'מצב זכויות היוצרים לא נקבע',
  },
  'http://rightsstatements.org/vocab/NKC/1.0/': {
    en: 'No Known Copyright',
    ru: 'Авторские права не известны',
    he: 'לא ידוע על זכויות יוצרים',
  },
  'https://creativecommons.org/publicdomain/zero/1.0/': {
    en: 'CC0 1.0 – dedicated to the public domain',
    ru: 'CC0 1.0 – передано в общественное достояние',
    he: 'CC0 1.0 – הוקדש לנחלת הכלל',
  },
  'https://creativecommons.org/publicdomain/mark/1.0/': {
    en: 'Public Domain Mark 1.0',
    ru: 'Знак общественного достояния 1.0',
    he: 'סימון נחלת הכלל 1.0',
  },
  'https://creativecommons.org/licenses/by/4.0/': {
    en: 'CC BY 4.0 – Attribution',
    ru: 'CC BY 4.0 – с указанием авторства',
    he: 'CC BY 4.0 – ייחוס',
  },
  'https://creativecommons.org/licenses/by-sa/4.0/': {
    en: 'CC BY-SA 4.0 – Attribution, ShareAlike',
    ru: 'CC BY-SA 4.0 – с указанием авторства, на тех же условиях',
    he: 'CC BY-SA 4.0 – ייחוס, שיתוף זהה',
  },
  'https://creativecommons.org/licenses/by-nc/4.0/': {
    en: 'CC BY-NC 4.0 – Attribution, NonCommercial',
    ru: 'CC BY-NC 4.0 – с указанием авторства, некоммерческая',
    he: 'CC BY-NC 4.0 – ייחוס, שימוש לא מסחרי',
  },
  'https://creativecommons.org/licenses/by-nd/4.0/': {
    en: 'CC BY-ND 4.0 – Attribution, NoDerivatives',
    ru: 'CC BY-ND 4.0 – с указанием авторства, без производных',
    he: 'CC BY-ND 4.0 – ייחוס, איסור יצירות נגזרות',
  },
  'https://creativecommons.org/licenses/by-nc-sa/4.0/': {
    en: 'CC BY-NC-SA 4.0 – Attribution, NonCommercial, ShareAlike',
    ru: 'CC BY-NC-SA 4.0 – с указанием авторства, некоммерческая, на тех же условиях',
    he: 'CC BY-NC-SA 4.0 – ייחוס, שימוש לא מסחרי, שיתוף זהה',
  },
  'https://creativecommons.org/licenses/by-nc-nd/4.0/': {
    en: 'CC BY-NC-ND 4.0 – Attribution, NonCommercial, NoDerivatives',
    ru: 'CC BY-NC-ND 4.0 – с указанием авторства, некоммерческая, без производных',
    he: 'CC BY-NC-ND 4.0 – ייחוס, שימוש לא מסחרי, איסור יצירות נגזרות',
  },
} as const satisfies Vocabulary

export type RightsUri = keyof typeof rightsStatements
