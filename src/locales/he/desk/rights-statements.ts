import type { rightsStatements as english } from '../../en/desk/rights-statements'

export const rightsStatements: typeof english = {
  'http://rightsstatements.org/vocab/InC/1.0/': 'מוגן בזכויות יוצרים',
  'http://rightsstatements.org/vocab/InC-OW-EU/1.0/': 'מוגן בזכויות יוצרים – יצירה יתומה (האיחוד האירופי)',
  'http://rightsstatements.org/vocab/InC-EDU/1.0/': 'מוגן בזכויות יוצרים – שימוש לצורכי חינוך מותר',
  'http://rightsstatements.org/vocab/InC-NC/1.0/': 'מוגן בזכויות יוצרים – שימוש לא מסחרי מותר',
  'http://rightsstatements.org/vocab/InC-RUU/1.0/': 'מוגן בזכויות יוצרים – בעלי הזכויות לא אותרו או לא זוהו',
  'http://rightsstatements.org/vocab/NoC-CR/1.0/': 'ללא זכויות יוצרים – חלות הגבלות חוזיות',
  'http://rightsstatements.org/vocab/NoC-NC/1.0/': 'ללא זכויות יוצרים – לשימוש לא מסחרי בלבד',
  'http://rightsstatements.org/vocab/NoC-OKLR/1.0/': 'ללא זכויות יוצרים – ידועות מגבלות משפטיות אחרות',
  'http://rightsstatements.org/vocab/NoC-US/1.0/': 'ללא זכויות יוצרים – ארצות הברית',
  'http://rightsstatements.org/vocab/CNE/1.0/': 'זכויות היוצרים לא נבדקו',
  'http://rightsstatements.org/vocab/UND/1.0/': 'מצב זכויות היוצרים לא נקבע',
  'http://rightsstatements.org/vocab/NKC/1.0/': 'לא ידוע על זכויות יוצרים',
  'https://creativecommons.org/publicdomain/zero/1.0/': 'CC0 1.0 – הוקדש לנחלת הכלל',
  'https://creativecommons.org/publicdomain/mark/1.0/': 'סימון נחלת הכלל 1.0',
  'https://creativecommons.org/licenses/by/4.0/': 'CC BY 4.0 – ייחוס',
  'https://creativecommons.org/licenses/by-sa/4.0/': 'CC BY-SA 4.0 – ייחוס, שיתוף זהה',
  'https://creativecommons.org/licenses/by-nc/4.0/': 'CC BY-NC 4.0 – ייחוס, שימוש לא מסחרי',
  'https://creativecommons.org/licenses/by-nd/4.0/': 'CC BY-ND 4.0 – ייחוס, איסור יצירות נגזרות',
  'https://creativecommons.org/licenses/by-nc-sa/4.0/': 'CC BY-NC-SA 4.0 – ייחוס, שימוש לא מסחרי, שיתוף זהה',
  'https://creativecommons.org/licenses/by-nc-nd/4.0/': 'CC BY-NC-ND 4.0 – ייחוס, שימוש לא מסחרי, איסור יצירות נגזרות',
}
