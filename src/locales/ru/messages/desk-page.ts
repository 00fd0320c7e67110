import type { deskPage as english } from '../../en/messages/desk-page'

export const deskPage: typeof english = {
  building:
    'Редакция собирается. Это занимает одну-две минуты и бывает только после изменений; страница обновится сама.',
  failed: 'Собрать редакцию не удалось. Причина указана в терминале, где запущена Vitrine. Публичная часть работает.',
}
