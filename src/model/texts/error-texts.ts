import { accountProblemTexts } from './account-problem-texts'
import { fileProblemTexts } from './file-problem-texts'
import { problemTexts } from './problem-texts'
import { apiErrors, type Problem, type ApiError, type ApiErrorCode } from '../problems'
import { valueProblemTexts } from './value-problem-texts'
import { labelFor, type Vocabulary, type UiText } from '../../languages/ui-text'

/** Texts of API errors by code. English shows the error's own detail, which is more specific. */
const apiErrorTexts = {
  bad_request: { en: apiErrors.bad_request.title, ru: 'Запрос не удалось понять.', he: 'לא ניתן להבין את הבקשה.' },
  invalid: {
    en: apiErrors.invalid.title,
    ru: 'Не сохранено: некоторые поля заполнены не так, как ожидалось.',
    he: 'לא נשמר: כמה שדות אינם כמצופה.',
  },
  unauthenticated: { en: apiErrors.unauthenticated.title, ru: 'Сначала войдите.', he: 'יש להיכנס תחילה.' },
  second_factor_needed: {
    en: apiErrors.second_factor_needed.title,
    ru: 'Вход не завершён: нужен второй фактор.',
    he: 'הכניסה לא הושלמה: נדרש גורם אימות שני.',
  },
  forbidden: { en: apiErrors.forbidden.title, ru: 'Это вам не разрешено.', he: 'אין לכם הרשאה לכך.' },
  not_found: { en: apiErrors.not_found.title, ru: 'Такой записи нет.', he: 'אין רשומה כזאת.' },
  method_not_allowed: {
    en: apiErrors.method_not_allowed.title,
    ru: 'Этот адрес только читают.',
    he: 'כתובת זו לקריאה בלבד.',
  },
  wrong_state: {
    en: apiErrors.wrong_state.title,
    ru: 'В нынешнем состоянии записи это невозможно.',
    he: 'הדבר אינו אפשרי במצבה הנוכחי של הרשומה.',
  },
  stale: {
    en: apiErrors.stale.title,
    ru: 'Кто-то сохранил запись после того, как вы её открыли. Скопируйте свой текст и обновите страницу.',
    he: 'מישהו שמר את הרשומה אחרי שפתחתם אותה. העתיקו את מה שכתבתם וטענו את הדף מחדש.',
  },
  gone: { en: apiErrors.gone.title, ru: 'Запись отозвана.', he: 'הרשומה נמשכה.' },
  too_large: { en: apiErrors.too_large.title, ru: 'Слишком большой объём.', he: 'גדול מדי.' },
  revision_required: {
    en: apiErrors.revision_required.title,
    ru: 'Укажите, о какой редакции записи идёт речь. Обновите страницу и посмотрите ещё раз.',
    he: 'יש לציין לאיזו גרסה של הרשומה הכוונה. טענו את הדף מחדש והביטו שוב.',
  },
  not_ready: {
    en: apiErrors.not_ready.title,
    ru: 'Для публикации кое-чего ещё не хватает.',
    he: 'עדיין חסרים דברים לפני הפרסום.',
  },
  too_many_requests: {
    en: apiErrors.too_many_requests.title,
    ru: 'Слишком много запросов. Попробуйте чуть позже.',
    he: 'יותר מדי בקשות. נסו שוב בעוד רגע.',
  },
  internal: { en: apiErrors.internal.title, ru: 'На сервере произошла ошибка.', he: 'אירעה תקלה בשרת.' },
  unavailable: { en: apiErrors.unavailable.title, ru: 'Сейчас недоступно.', he: 'לא זמין כרגע.' },
} as const satisfies Record<ApiErrorCode, UiText>

/** Problems of saving only. */
const savingTexts: Vocabulary = {
  stale: {
    en: 'Somebody changed this since. Copy what you wrote, and reload the page.',
    ru: 'Кто-то сохранил это после того, как вы открыли страницу. Скопируйте свой текст и обновите её.',
    he: 'מישהו שמר זאת אחרי שפתחתם את הדף. העתיקו את מה שכתבתם וטענו אותו מחדש.',
  },
  foreign_institution: {
    en: 'Choose an institution that you work for.',
    ru: 'Выберите учреждение, в котором вы работаете.',
    he: 'בחרו מוסד שאתם עובדים בו.',
  },
  institution_is_fixed: {
    en: 'Leave the institution as it was.',
    ru: 'Оставьте прежнее учреждение.',
    he: 'השאירו את המוסד כפי שהיה.',
  },
  no_such_record: {
    en: 'There is no such record, or it is not yours to use.',
    ru: 'Такой записи нет, или она вам недоступна.',
    he: 'אין רשומה כזאת, או שאינה זמינה לכם.',
  },
  merged: {
    en: 'It has become part of another record: use that one, or undo the merge.',
    ru: 'Эта запись стала частью другой: возьмите ту или отмените объединение.',
    he: 'הרשומה הייתה לחלק מאחרת: השתמשו באחרת, או בטלו את המיזוג.',
  },
  same_record: {
    en: 'Choose another record than this one.',
    ru: 'Выберите другую запись, не эту же.',
    he: 'בחרו רשומה אחרת, לא את זו עצמה.',
  },
  not_a_slug: {
    en: 'Use small Latin letters, digits and hyphens.',
    ru: 'Используйте строчные латинские буквы, цифры и дефисы.',
    he: 'השתמשו באותיות לטיניות קטנות, בספרות ובמקפים.',
  },
  slug_reserved: {
    en: 'This word is the server’s own: choose another address.',
    ru: 'Это слово занято самим сервером: выберите другой адрес.',
    he: 'מילה זו שמורה לשרת עצמו: בחרו כתובת אחרת.',
  },
  slug_taken: {
    en: 'This address is taken. Choose another, or leave it empty.',
    ru: 'Этот адрес занят. Выберите другой или оставьте поле пустым.',
    he: 'כתובת זו תפוסה. בחרו אחרת, או השאירו ריק.',
  },
  not_translated: {
    en: 'This is no text of a language of yours: leave it as it was.',
    ru: 'Это не текст на языке вашего перевода: оставьте как было.',
    he: 'זה אינו טקסט בשפה שאליה אתם מתרגמים: השאירו כפי שהיה.',
  },
  not_your_language: {
    en: 'You translate into other languages: leave this text as it was.',
    ru: 'Вы переводите на другие языки: оставьте этот текст как был.',
    he: 'אתם מתרגמים לשפות אחרות: השאירו את הטקסט הזה כפי שהיה.',
  },
  row_ids_missing: {
    en: 'These rows hold texts in other languages, which would be lost.',
    ru: 'В этих строках есть тексты на других языках, и они пропали бы.',
    he: 'בשורות אלה יש טקסטים בשפות אחרות, והם היו אובדים.',
  },
  rows_not_yours: {
    en: 'Rows stay as they were: change only their texts in your languages.',
    ru: 'Строки списка остаются прежними и в том же порядке: меняйте только их тексты на своих языках.',
    he: 'השורות נשארות כפי שהיו ובאותו סדר: שנו רק את הטקסטים שלהן בשפות שלכם.',
  },
  mention_not_yours: {
    en: 'Link to and show only what this text does in another language.',
    ru: 'Ссылайтесь только на то и вставляйте только то, что есть в этом тексте на другом языке.',
    he: 'קשרו והציגו רק את מה שמופיע בטקסט זה בשפה אחרת.',
  },
}

const isTranslated = (language: string): language is 'ru' | 'he' => language === 'ru' || language === 'he'

/** Problems of transitions only. */
const transitionTexts: Vocabulary = {
  required: { en: 'This has to be said.', ru: 'Здесь нужно что-то сказать.', he: 'יש לומר כאן משהו.' },
  not_confirmed: {
    en: 'This is not the address of this record.',
    ru: 'Это не адрес этой записи.',
    he: 'זו אינה כתובתה של רשומה זו.',
  },
  same_institution: {
    en: 'It belongs to this institution.',
    ru: 'Запись и так принадлежит этому учреждению.',
    he: 'הרשומה כבר שייכת למוסד זה.',
  },
  not_offered: {
    en: 'It is offered to another institution than this one.',
    ru: 'Запись предложена не этому учреждению.',
    he: 'הרשומה הוצעה למוסד אחר.',
  },
  offered_media_changed: {
    en: 'The pictures and recordings that go along, or what is said of them, have changed since this was offered: its institution offers it again.',
    ru: 'Изображения и записи, которые переходят вместе с этим, или их описания изменились после предложения: учреждение предлагает ещё раз.',
    he: 'התמונות וההקלטות שעוברות יחד, או מה שנכתב עליהן, השתנו מאז ההצעה: המוסד צריך להציע שוב.',
  },
  owner_unpublished: {
    en: 'The public would not see whose it is: publish the institution first.',
    ru: 'Посетители не увидят, чья это запись: сначала опубликуйте учреждение.',
    he: 'הציבור לא יראה של מי הרשומה: פרסמו תחילה את המוסד.',
  },
  exhibit_public: {
    en: 'The public reads this as the exhibit’s own: take it off first. It is then the institution’s to approve.',
    ru: 'Посетители видят эту запись как запись самой выставки: сначала снимите её с публикации. Затем её утверждает учреждение.',
    he: 'הציבור רואה את הרשומה כרשומה של התערוכה עצמה: הסירו אותה תחילה מהאתר. לאחר מכן המוסד הוא שמאשר אותה.',
  },
  no_such_use: {
    en: 'It no longer shows this record in public.',
    ru: 'Здесь эта запись посетителям больше не показана.',
    he: 'הרשומה כבר אינה מוצגת כאן לציבור.',
  },
}

/** An API error in the requester's language, if it is Russian or Hebrew; else as written. */
export const formatApiError = ({ code, detail }: Pick<ApiError, 'code' | 'detail'>, language: string): string =>
  isTranslated(language) ? apiErrorTexts[code][language] : detail

/** The same for a problem of a field. */
export const formatProblem = ({ code, detail }: Problem, language: string): string =>
  isTranslated(language)
    ? ([problemTexts, savingTexts, transitionTexts, accountProblemTexts, fileProblemTexts, valueProblemTexts]
        .map((list) => labelFor(list, code))
        .find(Boolean)?.[language] ?? detail)
    : detail
