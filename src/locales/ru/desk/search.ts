import type { search as english } from '../../en/desk/search'

export const search: typeof english = {
  find: 'Найти по имени на любом языке или по номеру',
  finding: 'Ищем…',
  foundNothing: 'Среди доступного вам ничего с таким именем нет.',
  foundNobody: 'Сервер не отвечает.',
}
