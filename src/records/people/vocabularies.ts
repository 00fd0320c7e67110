import type { Vocabulary } from '../../languages/ui-text'

/** A person's roles in the exhibit, which may be combined. */
export const personRoles = {
  refusenik: { en: 'Refusenik', ru: 'Отказник', he: 'מסורב עלייה' },
  'prisoner-of-zion': { en: 'Prisoner of Zion', ru: 'Узник Сиона', he: 'אסיר ציון' },
  activist: { en: 'Activist', ru: 'Активист', he: 'פעיל' },
  artist: { en: 'Artist', ru: 'Художник', he: 'אמן' },
  photographer: { en: 'Photographer', ru: 'Фотограф', he: 'צלם' },
  writer: { en: 'Writer', ru: 'Писатель', he: 'סופר' },
  journalist: { en: 'Journalist', ru: 'Журналист', he: 'עיתונאי' },
  scholar: { en: 'Scholar', ru: 'Исследователь', he: 'חוקר' },
  scientist: { en: 'Scientist', ru: 'Учёный', he: 'מדען' },
  lawyer: { en: 'Lawyer', ru: 'Юрист', he: 'משפטן' },
  clergy: { en: 'Clergy', ru: 'Духовное лицо', he: 'איש דת' },
  official: { en: 'Official', ru: 'Должностное лицо', he: 'נושא משרה' },
  curator: { en: 'Curator', ru: 'Куратор', he: 'אוצר' },
  philanthropist: { en: 'Philanthropist', ru: 'Благотворитель', he: 'נדבן' },
  speaker: { en: 'Speaker', ru: 'Докладчик', he: 'מרצה' },
} as const satisfies Vocabulary

export const personNameKinds = {
  'birth-name': { en: 'Name at birth', ru: 'Имя при рождении', he: 'שם לידה' },
  'married-name': { en: 'Married name', ru: 'Имя в браке', he: 'שם נישואים' },
  'hebrew-name': { en: 'Hebrew name', ru: 'Еврейское имя', he: 'שם עברי' },
  'yiddish-name': { en: 'Yiddish name', ru: 'Имя на идише', he: 'שם ביידיש' },
  transliteration: { en: 'The same name in another script', ru: 'То же имя другим письмом', he: 'אותו שם בכתב אחר' },
  nickname: { en: 'Short name or nickname', ru: 'Краткое имя или прозвище', he: 'שם חיבה או כינוי' },
  pseudonym: { en: 'Pseudonym', ru: 'Псевдоним', he: 'שם עט' },
  'other-spelling': { en: 'Other spelling', ru: 'Другое написание', he: 'כתיב אחר' },
  misspelling: { en: 'Misspelling in a source', ru: 'Ошибочное написание в источнике', he: 'כתיב שגוי במקור' },
} as const satisfies Vocabulary

/** The steps of emigrating from the Soviet Union, and of being refused. */
export const keyDateKinds = {
  applied: { en: 'Applied to emigrate', ru: 'Подача на выезд', he: 'הגשת בקשה לצאת' },
  refused: { en: 'Refused', ru: 'Отказ', he: 'סירוב' },
  arrested: { en: 'Arrested', ru: 'Арест', he: 'מעצר' },
  released: { en: 'Released', ru: 'Освобождение', he: 'שחרור' },
  emigrated: { en: 'Emigrated', ru: 'Выезд', he: 'יציאה' },
} as const satisfies Vocabulary

/** The other person's relation to this one. */
export const personRelationKinds = {
  related: { en: 'Connected', ru: 'Связь', he: 'קשר' },
  spouse: { en: 'Spouse', ru: 'Супруг или супруга', he: 'בן או בת זוג' },
  parent: { en: 'Parent', ru: 'Родитель', he: 'הורה' },
  child: { en: 'Child', ru: 'Ребёнок', he: 'ילד או ילדה' },
  sibling: { en: 'Sibling', ru: 'Брат или сестра', he: 'אח או אחות' },
  relative: { en: 'Other relative', ru: 'Другой родственник', he: 'קרוב משפחה אחר' },
  colleague: { en: 'Colleague', ru: 'Коллега', he: 'עמית' },
  comrade: { en: 'Fellow activist', ru: 'Соратник', he: 'שותף למאבק' },
} as const satisfies Vocabulary

export const livingStatuses = {
  yes: { en: 'Yes', ru: 'Да', he: 'כן' },
  no: { en: 'No', ru: 'Нет', he: 'לא' },
  unknown: { en: 'Not known', ru: 'Неизвестно', he: 'לא ידוע' },
} as const satisfies Vocabulary
