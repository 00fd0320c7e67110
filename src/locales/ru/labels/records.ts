import type { records as english } from '../../en/labels/records'

export const records: typeof english = {
  revision: 'Редакция',
  standing: 'Статус',
  missing: 'Не хватает',
  slug: 'Адрес (slug)',
  slugHelp: 'Если оставить пустым, составляется из названия. Старый адрес продолжает вести сюда.',
  sourceLanguage: 'Язык оригинала',
  sourceLanguageHelp: 'Язык, на котором запись заполнена полностью; где перевода нет, показывается он, с пометкой.',
  identifiers: 'Идентификаторы',
  identifiersSingular: 'Идентификатор',
  identifiersPlural: 'Идентификаторы',
  identifiersHelp: 'Номера, под которыми запись известна другим: ARK, номер в каталоге.',
  identifiersScheme: 'Тип',
  identifiersValue: 'Номер',
  notes: 'Внутренние заметки',
  notesHelp: 'Никогда не показываются публике.',
}
