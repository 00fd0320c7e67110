import type { bulkEdit as english } from '../../en/desk/bulk-edit'

export const bulkEdit: typeof english = {
  change: 'Изменить выбранные записи: {{count}}',
  choose: 'Выберите записи в списке, чтобы изменить сразу несколько.',
  what: 'Меняются только заполненные поля — в каждой выбранной записи. Все изменения сохраняются как черновики.',
  add: '{{field}}: добавить',
  remove: '{{field}}: убрать',
  asItIs: 'Без изменений',
  apply: 'Применить изменения',
  changing: 'Изменено {{done}} из {{count}}…',
  changed: 'Изменено: {{changed}}. Не изменено: {{refused}}.',
  nothingToChange: 'Заполните хотя бы одно поле.',
  open: 'Открыть',
}
