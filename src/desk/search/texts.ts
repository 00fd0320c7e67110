import { deskLanguage } from '../shared/texts'

const en = {
  find: 'Find by name, in any language, or by number',
  finding: 'Looking…',
  foundNothing: 'Nothing that you may read is called that.',
  foundNobody: 'The server does not answer.',
}

type SearchTexts = typeof en

const ru: SearchTexts = {
  find: 'Найти по имени на любом языке или по номеру',
  finding: 'Ищем…',
  foundNothing: 'Среди доступного вам ничего с таким именем нет.',
  foundNobody: 'Сервер не отвечает.',
}

const he: SearchTexts = {
  find: 'חיפוש לפי שם, בכל שפה, או לפי מספר',
  finding: 'מחפשים…',
  foundNothing: 'אין דבר בשם זה בין מה שמותר לכם לקרוא.',
  foundNobody: 'השרת אינו עונה.',
}

export const searchTexts = { en, ru, he }

/** What the desk says where records are looked for. */
export const searchTextsIn = (language: string): SearchTexts => searchTexts[deskLanguage(language)]
