import type { rightsExplanations as english } from '../../en/desk/rights-explanations'

export const rightsExplanations: typeof english = {
  'http://rightsstatements.org/vocab/InC/1.0/':
    'היצירה מוגנת, וידוע מי רשאי להתיר שימוש בה. הקוראים רואים אותה כאן; לכל דבר נוסף פונים לבעל הזכויות.',
  'http://rightsstatements.org/vocab/InC-OW-EU/1.0/':
    'מוגנת, אך בעל הזכויות חופש כנדרש בדין האירופי ולא נמצא. רק למוסדות באיחוד האירופי שרשמו אותה כיצירה יתומה.',
  'http://rightsstatements.org/vocab/InC-EDU/1.0/':
    'מוגנת, ובעל הזכויות מתיר להשתמש בה להוראה וללימוד בלי לבקש. לכל שימוש אחר מבקשים רשות.',
  'http://rightsstatements.org/vocab/InC-NC/1.0/':
    'מוגנת, ובעל הזכויות מתיר להשתמש בה בלי לבקש כל עוד אין מרוויחים ממנה כסף.',
  'http://rightsstatements.org/vocab/InC-RUU/1.0/':
    'מוגנת, אך לאחר חיפוש סביר לא ידוע מי בעל הזכויות או איך להגיע אליו. ציינו בהערה כיצד חיפשתם.',
  'http://rightsstatements.org/vocab/NoC-CR/1.0/':
    'אינה מוגנת עוד, אך חוזה שלכם, עם תורם או עם שותף לדיגיטציה, מגביל את השימוש בה. פרטו בשדה ״תנאים נוספים״.',
  'http://rightsstatements.org/vocab/NoC-NC/1.0/':
    'אינה מוגנת עוד, אך נסרקה בשותפות שהחוזה שלה מתיר רק שימוש שאין בו רווח כספי.',
  'http://rightsstatements.org/vocab/NoC-OKLR/1.0/':
    'אינה מוגנת עוד בזכויות יוצרים, אך חוק אחר מגביל את השימוש בה: פרטיות, מורשת תרבותית וכדומה. ציינו איזה.',
  'http://rightsstatements.org/vocab/NoC-US/1.0/':
    'אינה מוגנת בארצות הברית. בארצות אחרות ייתכן שהיא מוגנת, ועל הקוראים שם לברר זאת.',
  'http://rightsstatements.org/vocab/CNE/1.0/': 'איש עוד לא בדק. תשובה כנה, ואפשר להתחיל בה.',
  'http://rightsstatements.org/vocab/UND/1.0/': 'הדבר נבדק ולא הוכרע: ידוע מעט מדי על מי שיצר אותה או על מועד יצירתה.',
  'http://rightsstatements.org/vocab/NKC/1.0/': 'יש לכם יסוד טוב להניח שאינה מוגנת, אך אין הוכחה.',
  'https://creativecommons.org/publicdomain/zero/1.0/':
    'הזכויות שלכם ואתם מוותרים על כולן, בכל מקום. כל אדם רשאי לעשות בה כל דבר, גם בלי לציין אתכם.',
  'https://creativecommons.org/publicdomain/mark/1.0/':
    'ישנה מכדי להיות מוגנת במקום כלשהו, או שמעולם לא הייתה מוגנת. כל אדם רשאי לעשות בה כל דבר.',
  'https://creativecommons.org/licenses/by/4.0/':
    'הזכויות שלכם, וכל אדם רשאי להשתמש בה לכל מטרה אם יציין אתכם. אי אפשר לחזור מכך.',
  'https://creativecommons.org/licenses/by-sa/4.0/': 'כמו CC BY; ומי שיוצר ממנה דבר חדש מפיץ אותו באותו רישיון.',
  'https://creativecommons.org/licenses/by-nc/4.0/':
    'כמו CC BY, אך רק כשאין מרוויחים ממנה כסף. אנציקלופדיות ועיתונים רבים לא יוכלו אז להשתמש בה.',
  'https://creativecommons.org/licenses/by-nd/4.0/':
    'כמו CC BY, אך רק בלי שינוי: אין להפיץ תרגום, חיתוך או גרסה צבועה.',
  'https://creativecommons.org/licenses/by-nc-sa/4.0/': 'כמו CC BY-NC; ומי שיוצר ממנה דבר חדש מפיץ אותו באותו רישיון.',
  'https://creativecommons.org/licenses/by-nc-nd/4.0/':
    'המצומצם ביותר: עם ציון שמכם, בלי שינוי, ובלי להרוויח ממנה כסף.',
}
