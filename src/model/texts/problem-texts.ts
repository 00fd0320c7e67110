import type { Problem } from '../problems'
import type { UiText } from '../../languages/ui-text'

/** Problem texts by code. The API's `detail` is the English one; the desk shows its own language. */
export const problemTexts = {
  name_missing: {
    en: 'Give it a name in at least one language.',
    ru: 'Дайте название хотя бы на одном языке.',
    he: 'יש לתת שם לפחות בשפה אחת.',
  },
  name_untold: {
    en: 'Give the name in the record’s own language too.',
    ru: 'Дайте название и на основном языке записи.',
    he: 'יש לתת את השם גם בשפת המקור של הרשומה.',
  },
  institution_missing: {
    en: 'Say which institution holds it.',
    ru: 'Укажите, в каком учреждении это хранится.',
    he: 'יש לציין באיזה מוסד הפריט שמור.',
  },
  recording_expected: {
    en: 'This file is neither sound nor film: choose a recording, or leave it out.',
    ru: 'Это не звук и не видео: выберите запись или оставьте поле пустым.',
    he: 'הקובץ אינו קול ואינו וידאו: יש לבחור הקלטה, או להשאיר ריק.',
  },
  medium_left: {
    en: 'The owner of this file has taken it off the site: choose another, or leave it out.',
    ru: 'Владелец снял этот файл с сайта: выберите другой или уберите его.',
    he: 'הבעלים של הקובץ הסירו אותו מהאתר: יש לבחור אחר, או להסיר אותו.',
  },
  same_authority: {
    en: 'Another record names the same authority record. If both are about the same, a coordinator can merge them.',
    ru: 'Та же авторитетная запись указана в другой записи. Если обе об одном и том же, координатор может их объединить.',
    he: 'אותה רשומת זהות מצוינת ברשומה אחרת. אם שתיהן על אותו דבר, רכז יכול למזג אותן.',
  },
  same_authority_unmergeable: {
    en: 'Another institution names the same authority record. If both are the same, use one of them; institutions are not merged.',
    ru: 'Та же авторитетная запись указана у другого учреждения. Если это одно учреждение, пользуйтесь одной записью; учреждения не объединяются.',
    he: 'אותה רשומת זהות מצוינת אצל מוסד אחר. אם זה אותו מוסד, השתמשו באחת הרשומות; מוסדות אינם ממוזגים.',
  },
  file_taken_back: {
    en: 'The same file was withdrawn for rights, privacy, consent or a legal order: choose another, or leave it out. Whoever took it back can lift that.',
    ru: 'Такой же файл отозван из-за прав, защиты частной жизни, отсутствия согласия или требования закона: выберите другой или уберите его. Запрет может снять тот, кто его наложил.',
    he: 'אותו קובץ נמשך בשל זכויות, פרטיות, הסכמה או צו: יש לבחור אחר, או להסיר אותו. מי שהסיר אותו יכול לבטל את האיסור.',
  },
  type_missing: {
    en: 'Say what sort of thing it is.',
    ru: 'Укажите, что это за вид материала.',
    he: 'יש לציין את סוג הפריט.',
  },
  quote_missing: {
    en: 'Enter the words themselves in at least one language.',
    ru: 'Введите сам текст хотя бы на одном языке.',
    he: 'יש להזין את הדברים עצמם לפחות בשפה אחת.',
  },
  quote_untold: {
    en: 'Enter the words in the record’s own language: that of the speaker.',
    ru: 'Введите текст на основном языке записи – языке говорящего.',
    he: 'יש להזין את הדברים בשפת המקור של הרשומה: שפת הדובר.',
  },
  caption_missing: {
    en: 'Write the caption in the record’s own language.',
    ru: 'Напишите подпись на основном языке записи.',
    he: 'יש לכתוב כיתוב בשפת המקור של הרשומה.',
  },
  date_missing: {
    en: 'Enter a date. If nobody knows it, write “unknown”.',
    ru: 'Укажите дату. Если она никому не известна, напишите «неизвестно».',
    he: 'יש להזין תאריך. אם איש אינו יודע אותו, כתבו ”לא ידוע“.',
  },
  credit_line_missing: {
    en: 'Write the credit line in the record’s own language.',
    ru: 'Напишите строку с указанием источника на основном языке записи.',
    he: 'יש לכתוב שורת קרדיט בשפת המקור של הרשומה.',
  },
  rights_missing: {
    en: 'Choose the rights statement. “Copyright Not Evaluated” is one too.',
    ru: 'Выберите правовой статус. «Авторско-правовой статус не оценивался» – тоже ответ.',
    he: 'יש לבחור הצהרת זכויות. גם ”זכויות היוצרים לא נבדקו“ היא הצהרה.',
  },
  document_not_shown: {
    en: 'Visitors do not get PDF documents. Add images of the pages that they should see.',
    ru: 'Посетители не получают документов PDF. Добавьте изображения страниц, которые они должны увидеть.',
    he: 'המבקרים אינם מקבלים מסמכי PDF. יש להוסיף תמונות של העמודים שהם צריכים לראות.',
  },
  further_pages_not_shown: {
    en: 'This file has several pages, and visitors see only the first. Add the others as files of their own.',
    ru: 'В этом файле несколько страниц, и посетители видят только первую. Добавьте остальные отдельными файлами.',
    he: 'בקובץ הזה כמה עמודים, והמבקרים רואים רק את הראשון. יש להוסיף את האחרים כקבצים נפרדים.',
  },
  animation_not_shown: {
    en: 'This image is an animation, and visitors see only its first picture.',
    ru: 'Это анимация, и посетители видят только первый её кадр.',
    he: 'התמונה הזאת היא הנפשה, והמבקרים רואים רק את התמונה הראשונה שלה.',
  },
  media_missing: {
    en: 'Add an image, or say that only the description is public.',
    ru: 'Добавьте изображение или укажите, что публично только описание.',
    he: 'יש להוסיף תמונה, או לציין שרק התיאור פתוח לציבור.',
  },
  sealed: {
    en: 'A sealed record is not shown to the public. Change its access first.',
    ru: 'Закрытая запись не показывается публике. Сначала измените уровень доступа.',
    he: 'רשומה חסויה אינה מוצגת לציבור. יש לשנות תחילה את רמת הגישה.',
  },
  embargoed: {
    en: 'It is under embargo until the date given here.',
    ru: 'До указанной здесь даты действует запрет на публикацию.',
    he: 'חל איסור פרסום עד התאריך המצוין כאן.',
  },
  request_contact_missing: {
    en: 'Say where people may ask for it: an e-mail or web address.',
    ru: 'Укажите, куда обращаться за доступом: электронная почта или адрес сайта.',
    he: 'יש לציין לאן לפנות בבקשת גישה: דואר אלקטרוני או כתובת אתר.',
  },
  homepage_missing: {
    en: 'Enter the partner’s home page.',
    ru: 'Укажите сайт партнёра.',
    he: 'יש להזין את אתר הבית של השותף.',
  },
  intro_missing: {
    en: 'Write the introduction in the record’s own language.',
    ru: 'Напишите вступительный текст на основном языке записи.',
    he: 'יש לכתוב את טקסט הפתיחה בשפת המקור של הרשומה.',
  },
  body_missing: {
    en: 'Write some of the text in the record’s own language.',
    ru: 'Напишите текст хотя бы частично на основном языке записи.',
    he: 'יש לכתוב משהו מן הטקסט בשפת המקור של הרשומה.',
  },
  speaker_missing: {
    en: 'Say who speaks, as it shall be printed.',
    ru: 'Укажите, кто говорит, – так, как это будет напечатано.',
    he: 'יש לציין מי הדובר, כפי שיודפס.',
  },
  consent_missing: {
    en: 'Record the consent: what it covers and when it was given.',
    ru: 'Зафиксируйте согласие: на что оно распространяется и когда было дано.',
    he: 'יש לתעד את ההסכמה: על מה היא חלה ומתי ניתנה.',
  },
  consent_expired: {
    en: 'The consent has expired. Ask for a new one.',
    ru: 'Срок согласия истёк. Запросите новое.',
    he: 'תוקף ההסכמה פג. יש לבקש הסכמה חדשה.',
  },
  url_unsafe: {
    en: 'Enter a full address that begins with http:// or https://.',
    ru: 'Введите полный адрес, начинающийся с http:// или https://.',
    he: 'יש להזין כתובת מלאה שמתחילה ב-http:// או https://.',
  },
  link_unsafe: {
    en: 'A link leads to a full http, https or mailto address.',
    ru: 'Ссылка должна вести на полный адрес http, https или mailto.',
    he: 'קישור חייב להוביל לכתובת מלאה מסוג http,‏ https או mailto.',
  },
  language_unknown: {
    en: 'Enter a language tag such as en, ru, he, yi or uk.',
    ru: 'Введите код языка, например en, ru, he, yi или uk.',
    he: 'יש להזין קוד שפה, למשל en,‏ ru,‏ he,‏ yi או uk.',
  },
  authority_unknown: {
    en: 'This is not an address in Wikidata, VIAF, Library of Congress, NLI, Getty, ISNI or GeoNames that we know.',
    ru: 'Это не похоже на известный нам адрес в Wikidata, VIAF, Библиотеке Конгресса, НБИ, Getty, ISNI или GeoNames.',
    he: 'זו אינה כתובת מוכרת לנו ב-Wikidata,‏ VIAF, ספריית הקונגרס, הספרייה הלאומית, Getty,‏ ISNI או GeoNames.',
  },
  isni_mistyped: {
    en: 'This ISNI has a mistyped digit: its last character, computed from the others (ISO 27729), does not match.',
    ru: 'В этом ISNI опечатка: последний знак не сходится с вычисленным по остальным (ISO 27729).',
    he: 'יש טעות הקלדה ב-ISNI: התו האחרון אינו תואם את המחושב מן האחרים (ISO 27729).',
  },
  living_unsaid: {
    en: 'Say whether this person is living; “not known” is an answer too. Dates of the living are published by the year only.',
    ru: 'Укажите, жив ли этот человек; «неизвестно» – тоже ответ. Даты живых людей публикуются только с точностью до года.',
    he: 'יש לציין אם האדם בחיים; גם ”לא ידוע“ היא תשובה. תאריכים של אדם חי מתפרסמים בציון השנה בלבד.',
  },
  living_has_died: {
    en: 'A date of death is given: this person cannot be living.',
    ru: 'Указана дата смерти: этот человек не может быть жив.',
    he: 'צוין תאריך פטירה: האדם אינו יכול להיות בחיים.',
  },
  related_to_itself: {
    en: 'Choose another record: this is the record itself.',
    ru: 'Выберите другую запись: это она сама.',
    he: 'בחרו רשומה אחרת: זו אותה הרשומה.',
  },
  row_without_record: {
    en: 'Choose a record here, or remove the row: the record that stood here is gone.',
    ru: 'Выберите запись или удалите строку: записи, которая здесь стояла, больше нет.',
    he: 'יש לבחור כאן רשומה, או להסיר את השורה: הרשומה שעמדה כאן אינה קיימת עוד.',
  },
  died_before_born: {
    en: 'The date of death is before the date of birth.',
    ru: 'Дата смерти раньше даты рождения.',
    he: 'תאריך הפטירה קודם לתאריך הלידה.',
  },
  dissolved_before_founded: {
    en: 'The date on which it was dissolved is before the date on which it was founded.',
    ru: 'Дата упразднения раньше даты основания.',
    he: 'תאריך הפירוק קודם לתאריך הייסוד.',
  },
  year_to_come: {
    en: 'This year is still to come. Check the date.',
    ru: 'Этот год ещё не наступил. Проверьте дату.',
    he: 'השנה הזאת עוד לא הגיעה. יש לבדוק את התאריך.',
  },
  point_half: {
    en: 'A point needs both latitude and longitude; leave both empty if it is not known.',
    ru: 'Для точки нужны и широта, и долгота; если она неизвестна, оставьте оба поля пустыми.',
    he: 'לנקודה נדרשים גם קו רוחב וגם קו אורך; אם אינה ידועה, השאירו את שניהם ריקים.',
  },
  latitude_outside: {
    en: 'Latitude is a number from -90 (south) to 90 (north).',
    ru: 'Широта – число от -90 (юг) до 90 (север).',
    he: 'קו רוחב הוא מספר בין -90 (דרום) ל-90 (צפון).',
  },
  longitude_outside: {
    en: 'Longitude is a number from -180 (west) to 180 (east).',
    ru: 'Долгота – число от -180 (запад) до 180 (восток).',
    he: 'קו אורך הוא מספר בין -180 (מערב) ל-180 (מזרח).',
  },
  placement_empty: {
    en: 'Choose what stands in this place, or remove the place.',
    ru: 'Выберите, что стоит на этом месте, или удалите место.',
    he: 'בחרו מה יעמוד במקום הזה, או הסירו את המקום.',
  },
  number_broken: {
    en: 'The printed number is a whole number.',
    ru: 'Печатный номер – целое число.',
    he: 'המספר המודפס הוא מספר שלם.',
  },
  section_repeated: {
    en: 'This section stands here twice.',
    ru: 'Этот раздел указан дважды.',
    he: 'המדור הזה מופיע פעמיים.',
  },
  address_unsafe: {
    en: 'Enter a path that begins with /, or a full http, https or mailto address.',
    ru: 'Введите путь, начинающийся с /, или полный адрес http, https или mailto.',
    he: 'יש להזין נתיב שמתחיל ב-/, או כתובת מלאה מסוג http,‏ https או mailto.',
  },
  link_missing: {
    en: 'Say where it leads: a record or an address.',
    ru: 'Укажите, куда ведёт ссылка: на запись или на адрес.',
    he: 'יש לציין לאן הקישור מוביל: לרשומה או לכתובת.',
  },
  crop_outside: {
    en: 'The crop lies partly outside the image: percents from 0 to 100, and some width and height.',
    ru: 'Кадр выходит за пределы изображения: проценты от 0 до 100, ширина и высота больше нуля.',
    he: 'החיתוך חורג מגבולות התמונה: אחוזים בין 0 ל-100, ורוחב וגובה גדולים מאפס.',
  },
  parent_is_itself: {
    en: 'It cannot stand above itself.',
    ru: 'Запись не может быть вышестоящей для самой себя.',
    he: 'רשומה אינה יכולה לעמוד מעל עצמה.',
  },
  parent_circle: {
    en: 'Here it would stand above itself: this record, or one above it, stands under it.',
    ru: 'Так запись оказалась бы вышестоящей для самой себя: выбранная запись прямо или через другие подчинена ей.',
    he: 'כך הרשומה תעמוד מעל עצמה: הרשומה שנבחרה, או אחת שמעליה, עומדת תחתיה.',
  },
  when_missing: {
    en: 'Say when: a date, or the day and hour it starts.',
    ru: 'Укажите, когда: дату либо день и час начала.',
    he: 'יש לציין מתי: תאריך, או יום ושעת התחלה.',
  },
  start_missing: {
    en: 'Say when it starts too, or leave the end empty.',
    ru: 'Укажите и начало или не указывайте окончание.',
    he: 'יש לציין גם את ההתחלה, או להשאיר את הסיום ריק.',
  },
  local_time_unread: {
    en: 'Enter a day and an hour as 2022-06-13 18:00, by the clock of the place.',
    ru: 'Введите день и час в виде 2022-06-13 18:00, по местному времени.',
    he: 'יש להזין יום ושעה בצורה 2022-06-13 18:00, לפי השעון המקומי.',
  },
  local_time_skipped: {
    en: 'There is no such hour on that day: the clocks go forward over it in this time zone.',
    ru: 'Такого часа в этот день нет: в этом часовом поясе часы переводят вперёд.',
    he: 'אין שעה כזאת ביום הזה: באזור הזמן הזה השעון מוזז בה קדימה.',
  },
  timezone_missing: {
    en: 'Say in which time zone the hour is, for example America/New_York.',
    ru: 'Укажите часовой пояс, например America/New_York.',
    he: 'יש לציין באיזה אזור זמן השעה נקובה, למשל America/New_York.',
  },
  timezone_unknown: {
    en: 'Enter a time zone by its IANA name, such as America/New_York, Europe/Moscow, Asia/Jerusalem or UTC.',
    ru: 'Введите название часового пояса по IANA, например America/New_York, Europe/Moscow, Asia/Jerusalem или UTC.',
    he: 'יש להזין אזור זמן בשמו לפי IANA, למשל America/New_York,‏ Europe/Moscow,‏ Asia/Jerusalem או UTC.',
  },
  end_before_start: {
    en: 'It ends before it starts. Enter a later end.',
    ru: 'Окончание раньше начала. Укажите более позднее.',
    he: 'הסיום קודם להתחלה. יש להזין סיום מאוחר יותר.',
  },
  date_disagrees: {
    en: 'The date and the hour of the start name different days. Mend one of them, or empty the date.',
    ru: 'Дата и час начала указывают на разные дни. Исправьте одно из них или удалите дату.',
    he: 'התאריך ושעת ההתחלה נוקבים בימים שונים. תקנו אחד מהם, או רוקנו את התאריך.',
  },
  speaker_unnamed: {
    en: 'Choose who speaks, or remove the row.',
    ru: 'Выберите выступающего или удалите строку.',
    he: 'בחרו מי הדובר, או הסירו את השורה.',
  },
  description_missing: {
    en: 'Write the description in the record’s own language.',
    ru: 'Напишите описание на основном языке записи.',
    he: 'יש לכתוב תיאור בשפת המקור של הרשומה.',
  },
  scope_missing: {
    en: 'Say in the record’s own language what the collection holds.',
    ru: 'Опишите состав и содержание на основном языке записи.',
    he: 'יש לתאר בשפת המקור של הרשומה מה האוסף מכיל.',
  },
  creator_unnamed: {
    en: 'Choose the person or institution, or remove the row.',
    ru: 'Выберите лицо или учреждение либо удалите строку.',
    he: 'בחרו אדם או מוסד, או הסירו את השורה.',
  },
  node_unknown: {
    en: 'The text holds something we do not print: use paragraphs, headings 2–4, lists, quotes, links and records.',
    ru: 'В тексте есть то, что мы не печатаем: используйте абзацы, заголовки 2–4, списки, цитаты, ссылки и записи.',
    he: 'הטקסט מכיל דבר שאיננו מדפיסים: השתמשו בפסקאות, כותרות 2–4, רשימות, ציטוטים, קישורים ורשומות.',
  },
  mention_broken: {
    en: 'This link or embed names no record. Choose one, or remove it.',
    ru: 'Эта ссылка или вставка не указывает на запись. Выберите запись или удалите её.',
    he: 'הקישור או ההטמעה אינם מצביעים על רשומה. בחרו רשומה או הסירו אותם.',
  },
  text_too_long: {
    en: 'The text is too long. Split it into several records.',
    ru: 'Текст слишком длинный. Разделите его на несколько записей.',
    he: 'הטקסט ארוך מדי. חלקו אותו לכמה רשומות.',
  },
  text_too_deep: {
    en: 'The text is nested too deeply. Use fewer lists within lists.',
    ru: 'Слишком много уровней вложенности. Уменьшите число списков внутри списков.',
    he: 'יש יותר מדי רמות קינון. הפחיתו רשימות בתוך רשימות.',
  },
} as const satisfies Record<string, UiText>

export type ProblemCode = keyof typeof problemTexts

export const problem = (pointer: string, code: ProblemCode): Problem => ({
  pointer,
  code,
  detail: problemTexts[code].en,
})
