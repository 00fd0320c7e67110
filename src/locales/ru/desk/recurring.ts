import type { recurring as english } from '../../en/desk/recurring'

export const recurring: typeof english = {
  loading: 'Загрузка…',
  noResponse: 'Сервер не отвечает. Повторите попытку позже.',
  interrupted: 'Сервер не отвечает. Выполненные изменения сохранены.',
  reloadList: 'Обновить список',
  failed: 'Не удалось выполнить действие.',
  failedForNow: 'Не удалось выполнить действие. Повторите попытку позже.',
  untitled: 'Без названия',
  institution: 'Учреждение',
  saving: 'Сохранение…',
  previous: 'Назад',
  next: 'Далее',
  noInstitution: 'Вы не числитесь ни в одном учреждении.',
  choose: 'Выбрать',
  copy: 'Скопировать',
  confirm: 'Подтвердить',
  ofExhibit: 'принадлежит выставке',
  unreadableRecord: 'Запись, к которой у вас нет доступа',
  accept: 'Принять',
  decline: 'Отказаться',
}
