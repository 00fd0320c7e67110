import { rightsStatements, type RightsUri } from './rights-statements'
import { isKeyOf, type UiText } from '../languages/ui-text'

/** What each statement means for editors and for visitors, in our own words. */
export const rightsExplanations: Readonly<Record<RightsUri, UiText>> = {
  'http://rightsstatements.org/vocab/InC/1.0/': {
    en: 'It is protected, and you know whose permission is needed. Readers look at it here; for anything more they ask the rights holder.',
    ru: 'Произведение охраняется, и известно, чьё разрешение нужно. Читатели смотрят его здесь, а для остального обращаются к правообладателю.',
    he: 'היצירה מוגנת, וידוע מי רשאי להתיר שימוש בה. הקוראים רואים אותה כאן; לכל דבר נוסף פונים לבעל הזכויות.',
  },
  'http://rightsstatements.org/vocab/InC-OW-EU/1.0/': {
    en: 'Protected, but the rights holder was looked for as European law demands and not found. Only for institutions in the European Union that have registered it as an orphan work.',
    ru: 'Охраняется, но правообладателя искали, как требует право ЕС, и не нашли. Только для учреждений в Европейском союзе, зарегистрировавших произведение как сиротское.',
    he: 'מוגנת, אך בעל הזכויות חופש כנדרש בדין האירופי ולא נמצא. רק למוסדות באיחוד האירופי שרשמו אותה כיצירה יתומה.',
  },
  'http://rightsstatements.org/vocab/InC-EDU/1.0/': {
    en: 'Protected, and the rights holder lets it be used for teaching and learning without asking. For anything else readers ask.',
    ru: 'Охраняется, но правообладатель позволяет использовать его в обучении без запроса. Для остального нужно разрешение.',
    he: 'מוגנת, ובעל הזכויות מתיר להשתמש בה להוראה וללימוד בלי לבקש. לכל שימוש אחר מבקשים רשות.',
  },
  'http://rightsstatements.org/vocab/InC-NC/1.0/': {
    en: 'Protected, and the rights holder lets it be used without asking wherever no money is earned with it.',
    ru: 'Охраняется, но правообладатель позволяет использовать его без запроса там, где на этом не зарабатывают.',
    he: 'מוגנת, ובעל הזכויות מתיר להשתמש בה בלי לבקש כל עוד אין מרוויחים ממנה כסף.',
  },
  'http://rightsstatements.org/vocab/InC-RUU/1.0/': {
    en: 'Protected, but after a reasonable search nobody knows who holds the rights, or how to reach them. Say in the note how you searched.',
    ru: 'Охраняется, но после разумных поисков неизвестно, кто правообладатель или как его найти. Укажите в примечании, как искали.',
    he: 'מוגנת, אך לאחר חיפוש סביר לא ידוע מי בעל הזכויות או איך להגיע אליו. ציינו בהערה כיצד חיפשתם.',
  },
  'http://rightsstatements.org/vocab/NoC-CR/1.0/': {
    en: 'No longer protected, but a contract of yours, with a donor or a digitisation partner, limits what others may do with it. Say which under “What to add for readers”.',
    ru: 'Больше не охраняется, но ваш договор, например с дарителем или партнёром по оцифровке, ограничивает использование. Напишите как, в пояснении для читателей.',
    he: 'אינה מוגנת עוד, אך חוזה שלכם, עם תורם או עם שותף לדיגיטציה, מגביל את השימוש בה. פרטו בהבהרה לקוראים.',
  },
  'http://rightsstatements.org/vocab/NoC-NC/1.0/': {
    en: 'No longer protected, but it was digitised in a partnership whose contract lets it be used only where no money is earned with it.',
    ru: 'Больше не охраняется, но оцифровано по договору, который допускает лишь некоммерческое использование.',
    he: 'אינה מוגנת עוד, אך נסרקה בשותפות שהחוזה שלה מתיר רק שימוש שאין בו רווח כספי.',
  },
  'http://rightsstatements.org/vocab/NoC-OKLR/1.0/': {
    en: 'No longer protected by copyright, but another law limits its use: privacy, protection of cultural heritage, or the like. Say which for readers.',
    ru: 'Авторским правом больше не охраняется, но действует другой закон: о личных данных, об охране культурного наследия и т. п. Укажите какой.',
    he: 'אינה מוגנת עוד בזכויות יוצרים, אך חוק אחר מגביל את השימוש בה: פרטיות, מורשת תרבותית וכדומה. ציינו איזה.',
  },
  'http://rightsstatements.org/vocab/NoC-US/1.0/': {
    en: 'Not protected in the United States. In other countries it may be, and readers there have to find out.',
    ru: 'Не охраняется в США. В других странах может охраняться: читателям там нужно это выяснить.',
    he: 'אינה מוגנת בארצות הברית. בארצות אחרות ייתכן שהיא מוגנת, ועל הקוראים שם לברר זאת.',
  },
  'http://rightsstatements.org/vocab/CNE/1.0/': {
    en: 'Nobody has looked into it yet. An honest answer, and the one to begin with.',
    ru: 'Этим ещё никто не занимался. Честный ответ, с него можно начать.',
    he: 'איש עוד לא בדק. תשובה כנה, ואפשר להתחיל בה.',
  },
  'http://rightsstatements.org/vocab/UND/1.0/': {
    en: 'You looked into it, and it could not be settled: too little is known about who made it, or when.',
    ru: 'Вопрос изучали, но решить его не удалось: слишком мало известно об авторе или времени создания.',
    he: 'הדבר נבדק ולא הוכרע: ידוע מעט מדי על מי שיצר אותה או על מועד יצירתה.',
  },
  'http://rightsstatements.org/vocab/NKC/1.0/': {
    en: 'You have good reason to think that it is not protected, but no proof.',
    ru: 'Есть веские основания считать, что охраны нет, но доказать это нельзя.',
    he: 'יש לכם יסוד טוב להניח שאינה מוגנת, אך אין הוכחה.',
  },
  'https://creativecommons.org/publicdomain/zero/1.0/': {
    en: 'The rights are yours and you give them all up, everywhere. Anybody may do anything with it, without naming you.',
    ru: 'Права принадлежат вам, и вы отказываетесь от всех и повсюду. Любой может делать с произведением что угодно, не называя вас.',
    he: 'הזכויות שלכם ואתם מוותרים על כולן, בכל מקום. כל אדם רשאי לעשות בה כל דבר, גם בלי לציין אתכם.',
  },
  'https://creativecommons.org/publicdomain/mark/1.0/': {
    en: 'Too old to be protected anywhere, or never protected. Anybody may do anything with it.',
    ru: 'Срок охраны истёк во всём мире, или охраны никогда не было. Можно использовать как угодно.',
    he: 'ישנה מכדי להיות מוגנת במקום כלשהו, או שמעולם לא הייתה מוגנת. כל אדם רשאי לעשות בה כל דבר.',
  },
  'https://creativecommons.org/licenses/by/4.0/': {
    en: 'The rights are yours, and anybody may use it for any purpose, if they name you. It cannot be taken back.',
    ru: 'Права принадлежат вам; любой может использовать произведение для любых целей, назвав вас. Отозвать это нельзя.',
    he: 'הזכויות שלכם, וכל אדם רשאי להשתמש בה לכל מטרה אם יציין אתכם. אי אפשר לחזור מכך.',
  },
  'https://creativecommons.org/licenses/by-sa/4.0/': {
    en: 'As CC BY; and whoever makes something new of it gives that on under the same licence.',
    ru: 'Как CC BY; а тот, кто создаёт на этой основе новое, делится им на тех же условиях.',
    he: 'כמו CC BY; ומי שיוצר ממנה דבר חדש מפיץ אותו באותו רישיון.',
  },
  'https://creativecommons.org/licenses/by-nc/4.0/': {
    en: 'As CC BY, but only where no money is earned with it. Many encyclopedias and newspapers cannot use it then.',
    ru: 'Как CC BY, но только без извлечения прибыли. Многие энциклопедии и газеты использовать его не смогут.',
    he: 'כמו CC BY, אך רק כשאין מרוויחים ממנה כסף. אנציקלופדיות ועיתונים רבים לא יוכלו אז להשתמש בה.',
  },
  'https://creativecommons.org/licenses/by-nd/4.0/': {
    en: 'As CC BY, but only unchanged: nobody may give on a translation, a cropped or a coloured version.',
    ru: 'Как CC BY, но только без изменений: распространять перевод, обрезанный или раскрашенный вариант нельзя.',
    he: 'כמו CC BY, אך רק בלי שינוי: אין להפיץ תרגום, חיתוך או גרסה צבועה.',
  },
  'https://creativecommons.org/licenses/by-nc-sa/4.0/': {
    en: 'As CC BY-NC; and whoever makes something new of it gives that on under the same licence.',
    ru: 'Как CC BY-NC; а тот, кто создаёт на этой основе новое, делится им на тех же условиях.',
    he: 'כמו CC BY-NC; ומי שיוצר ממנה דבר חדש מפיץ אותו באותו רישיון.',
  },
  'https://creativecommons.org/licenses/by-nc-nd/4.0/': {
    en: 'The narrowest: with your name, unchanged, and where no money is earned with it.',
    ru: 'Самая узкая: с указанием авторства, без изменений и без извлечения прибыли.',
    he: 'המצומצם ביותר: עם ציון שמכם, בלי שינוי, ובלי להרוויח ממנה כסף.',
  },
}

export const explainRights = (uri: string): UiText | null =>
  isKeyOf(rightsStatements, uri) ? rightsExplanations[uri] : null

/**
 * A page that explains the statement: RightsStatements.org has one beside each URI, Creative Commons a deed per
 * language.
 */
export const rightsPage = (uri: string, language: string): string =>
  uri.startsWith('http://rightsstatements.org/vocab/')
    ? uri.replace('/vocab/', '/page/')
    : `${uri}deed.${language === 'ru' || language === 'he' ? language : 'en'}`
