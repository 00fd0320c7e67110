import type { records as english } from '../../en/labels/records'

export const records: typeof english = {
  revision: 'Версия',
  standing: 'Статус',
  missing: 'Не хватает',
  slug: 'Адрес (slug)',
  slugHelp: 'Если пусто, создаётся из названия. Старые адреса перенаправляют сюда.',
  sourceLanguage: 'Язык оригинала',
  sourceLanguageHelp: 'Язык, на котором запись заполнена полностью. Показывается с пометкой там, где нет перевода.',
  identifiers: 'Идентификаторы',
  identifiersSingular: 'Идентификатор',
  identifiersPlural: 'Идентификаторы',
  identifiersHelp: 'Идентификаторы в других системах: ARK, номер в каталоге.',
  identifiersScheme: 'Тип',
  identifiersValue: 'Номер',
  notes: 'Внутренние примечания',
  notesHelp: 'Никогда не публикуются.',
}
