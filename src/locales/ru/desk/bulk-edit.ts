import type { bulkEdit as english } from '../../en/desk/bulk-edit'

export const bulkEdit: typeof english = {
  change: 'Изменить выбранные записи: {{count}}',
  choose: 'Выберите записи в списке, чтобы изменить сразу несколько.',
  what: 'Меняется только то, что заполнено здесь, – в каждой записи. Остальные поля остаются; каждое изменение – черновик.',
  creditLine: 'Указание источника',
  rights: 'Правовой статус',
  genre: 'Жанр',
  addThemes: 'Добавить темы',
  removeThemes: 'Убрать темы',
  asItIs: 'Без изменений',
  apply: 'Изменить',
  changing: 'Изменено {{done}} из {{count}}…',
  changed: 'Изменено: {{changed}}. Отказано: {{refused}}.',
  nothingToChange: 'Заполните то, что нужно изменить.',
  open: 'Открыть',
  reload: 'Обновить список',
  unanswered: 'Сервер не отвечает. Уже изменённое остаётся.',
}
