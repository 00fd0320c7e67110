import type { search as english } from '../../en/desk/search'

export const search: typeof english = {
  find: 'Поиск по имени или номеру',
  finding: 'Поиск…',
  foundNothing: 'Ничего не найдено.',
  foundNobody: 'Сервер не отвечает.',
}
