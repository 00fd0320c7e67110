import type { deskPage as english } from '../../en/messages/desk-page'

export const deskPage: typeof english = {
  building:
    'Рабочее место собирается. Это занимает одну-две минуты и бывает только после изменений; страница обновится сама.',
  failed:
    'Собрать рабочее место не удалось. Причина указана в терминале, где запущена Vitrine. Публичная часть работает.',
}
