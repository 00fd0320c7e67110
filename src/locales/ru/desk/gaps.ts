import type { gaps as english } from '../../en/desk/gaps'

export const gaps: typeof english = {
  all: 'Все',
  published: 'Опубликованные',
  drafts: 'Неопубликованные',
  changes: 'С неопубликованными изменениями',
  missing: 'Неполные',
  noAlt: 'Без альтернативного текста',
  ready: 'Готовые к публикации',
  show: 'Показать',
  fromYear: 'С года',
  toYear: 'по год',
  anyGenre: 'Любой',
  narrow: 'Применить',
  nothing: 'Ничего',
  gaps: 'Неполные записи',
  gapsWhat: 'Чего не хватает записям для публикации. Каждая строка ведёт к своему полю.',
  everything: 'Все',
  records: 'Записи',
  noGaps: 'Неполных записей нет.',
  ofAll: '{{from}}–{{to}} из {{count}}',
}
