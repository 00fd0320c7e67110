import type { Problem } from '../problems'
import type { UiText } from '../../languages/ui-text'

/** Problems of values that do not match their field's type. */
export const valueProblemTexts = {
  text_expected: { en: 'Expected text.', ru: 'Здесь нужен текст.', he: 'כאן נדרש טקסט.' },
  text_of_one_language: {
    en: 'Expected text. A save is in one language: name it in ?locale=, and save the others by themselves.',
    ru: 'Здесь нужен текст на одном языке: язык указывают в ?locale=, остальные сохраняют отдельно.',
    he: 'כאן נדרש טקסט בשפה אחת: השפה מצוינת ב־?locale=, ואת האחרות שומרים בנפרד.',
  },
  text_broken: {
    en: 'Expected text of whole characters: this has a NUL, or half of a character.',
    ru: 'В тексте есть знак NUL или половина знака: уберите его.',
    he: 'בטקסט יש תו NUL או מחצית של תו: יש להסיר אותו.',
  },
  number_expected: { en: 'Expected a number.', ru: 'Здесь нужно число.', he: 'כאן נדרש מספר.' },
  flag_expected: { en: 'Expected true or false.', ru: 'Здесь нужно «да» или «нет».', he: 'כאן נדרש „כן” או „לא”.' },
  day_expected: {
    en: 'Expected a day or a moment of the years 1 to 9999, as yyyy-mm-dd or in ISO 8601.',
    ru: 'Здесь нужна дата от 1 до 9999 года: гггг-мм-дд.',
    he: 'כאן נדרש תאריך בין השנים 1 ל־9999: yyyy-mm-dd.',
  },
  list_expected: { en: 'Expected a list.', ru: 'Здесь нужен список.', he: 'כאן נדרשת רשימה.' },
  group_expected: {
    en: 'Expected an object with fields.',
    ru: 'Здесь нужен объект с полями.',
    he: 'כאן נדרש אובייקט עם שדות.',
  },
  rich_text_expected: {
    en: 'Expected formatted text, as reading the record gives it.',
    ru: 'Здесь нужен форматированный текст в том виде, в каком его отдаёт запись.',
    he: 'כאן נדרש טקסט מעוצב, כפי שהרשומה מוסרת אותו.',
  },
  choice_expected: {
    en: 'Expected one of the values that this field can have.',
    ru: 'Здесь нужно одно из возможных значений этого поля.',
    he: 'כאן נדרש אחד מן הערכים האפשריים של השדה.',
  },
  operator_unfit: {
    en: 'Expected another operator: fields of this kind cannot be asked with this one.',
    ru: 'Поля этого вида так не сравнивают: возьмите другое сравнение.',
    he: 'שדות מסוג זה אינם מושווים כך: בחרו השוואה אחרת.',
  },
  condition_unfit: {
    en: 'Expected a value of the kind that this field holds, and an operator that it can be asked with.',
    ru: 'Здесь нужны значение того вида, который хранит поле, и подходящее ему сравнение.',
    he: 'כאן נדרשים ערך מן הסוג שהשדה מחזיק והשוואה המתאימה לו.',
  },
  field_unknown: {
    en: 'Expected a field that there is, and that may be asked for.',
    ru: 'Такого поля нет, или спрашивать о нём нельзя.',
    he: 'אין שדה כזה, או שאין לשאול עליו.',
  },
  id_expected: {
    en: 'Expected the id of a record.',
    ru: 'Здесь нужен идентификатор записи.',
    he: 'כאן נדרש מזהה של רשומה.',
  },
  relation_expected: {
    en: 'Expected a record as {"relationTo": its kind, "value": its id}.',
    ru: 'Здесь нужна запись: {"relationTo": вид, "value": идентификатор}.',
    he: 'כאן נדרשת רשומה: {"relationTo": סוג, "value": מזהה}.',
  },
  part_expected: {
    en: 'Expected a part of a kind that there is, named in blockType.',
    ru: 'Здесь нужна часть одного из известных видов: он указан в blockType.',
    he: 'כאן נדרש חלק מסוג קיים, המצוין ב־blockType.',
  },
} as const satisfies Record<string, UiText>

export type ValueCode = keyof typeof valueProblemTexts

export const valueProblem = (pointer: string, code: ValueCode): Problem => ({
  pointer,
  code,
  detail: valueProblemTexts[code].en,
})
