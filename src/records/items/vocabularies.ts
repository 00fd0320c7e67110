import type { Vocabulary } from '../../languages/ui-text'

/** The DCMI types that holdings use. */
export const itemTypes = {
  'still-image': { en: 'Still image', ru: 'Неподвижное изображение', he: 'תמונה' },
  text: { en: 'Text', ru: 'Текст', he: 'טקסט' },
  sound: { en: 'Sound', ru: 'Звук', he: 'הקלטת קול' },
  'moving-image': { en: 'Moving image', ru: 'Видео или фильм', he: 'וידאו או סרט' },
  'physical-object': { en: 'Object', ru: 'Предмет', he: 'חפץ' },
} as const satisfies Vocabulary

/** The MARC relator codes that these holdings use. */
export const agentRoles = {
  aut: { en: 'Author', ru: 'Автор', he: 'מחבר' },
  art: { en: 'Artist', ru: 'Художник', he: 'אמן' },
  cre: { en: 'Creator', ru: 'Создатель', he: 'יוצר' },
  pht: { en: 'Photographer', ru: 'Фотограф', he: 'צלם' },
  ill: { en: 'Illustrator', ru: 'Иллюстратор', he: 'מאייר' },
  edt: { en: 'Editor', ru: 'Редактор', he: 'עורך' },
  trl: { en: 'Translator', ru: 'Переводчик', he: 'מתרגם' },
  isb: { en: 'Issuing body', ru: 'Выпустившая организация', he: 'גוף מוציא לאור' },
  pbl: { en: 'Publisher', ru: 'Издатель', he: 'מוציא לאור' },
  prt: { en: 'Printer', ru: 'Типография', he: 'בית דפוס' },
  spn: { en: 'Sponsor', ru: 'Спонсор', he: 'נותן חסות' },
  col: { en: 'Collector', ru: 'Собиратель', he: 'אספן' },
  dnr: { en: 'Donor', ru: 'Даритель', he: 'תורם' },
  ive: { en: 'Interviewee', ru: 'Интервьюируемый', he: 'מרואיין' },
  ivr: { en: 'Interviewer', ru: 'Интервьюер', he: 'מראיין' },
  ctb: { en: 'Contributor', ru: 'Участник', he: 'תורם תוכן' },
} as const satisfies Vocabulary

export const certainties = {
  certain: { en: 'Certain', ru: 'Достоверно', he: 'ודאי' },
  probable: { en: 'Probable', ru: 'Вероятно', he: 'סביר' },
  possible: { en: 'Possible', ru: 'Возможно', he: 'אפשרי' },
} as const satisfies Vocabulary

/** Roles of a place: dcterms:spatial, schema.org locationCreated, MARC relator codes mfp, pup. */
export const placeRoles = {
  depicted: { en: 'Shown in it', ru: 'Изображено', he: 'מתואר בו' },
  made: { en: 'Made there', ru: 'Место создания', he: 'מקום היצירה' },
  published: { en: 'Published there', ru: 'Место издания', he: 'מקום ההוצאה לאור' },
  'sent-from': { en: 'Sent from', ru: 'Откуда отправлено', he: 'נשלח מכאן' },
  'sent-to': { en: 'Sent to', ru: 'Куда отправлено', he: 'נשלח לכאן' },
  about: { en: 'It speaks of', ru: 'О чём идёт речь', he: 'עוסק במקום' },
} as const satisfies Vocabulary

export const inscriptionKinds = {
  printed: { en: 'Printed', ru: 'Напечатано', he: 'מודפס' },
  handwritten: { en: 'Handwritten', ru: 'От руки', he: 'בכתב יד' },
  signature: { en: 'Signature', ru: 'Подпись', he: 'חתימה' },
  stamp: { en: 'Stamp or seal', ru: 'Штамп или печать', he: 'חותמת' },
  'on-the-back': { en: 'On the back', ru: 'На обороте', he: 'בצד האחורי' },
} as const satisfies Vocabulary

export const relationKinds = {
  related: { en: 'Related to', ru: 'Связано с', he: 'קשור אל' },
  'part-of': { en: 'Part of', ru: 'Часть', he: 'חלק מתוך' },
  'has-part': { en: 'Includes', ru: 'Включает', he: 'כולל את' },
  'version-of': { en: 'Another version of', ru: 'Другая версия', he: 'גרסה אחרת של' },
  'copy-of': { en: 'Copy of', ru: 'Копия', he: 'עותק של' },
  'reply-to': { en: 'Reply to', ru: 'Ответ на', he: 'תשובה אל' },
} as const satisfies Vocabulary
