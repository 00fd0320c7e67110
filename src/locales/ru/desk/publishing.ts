import type { publishing as english } from '../../en/desk/publishing'

export const publishing: typeof english = {
  ofTheExhibit: 'принадлежит выставке',
  why: 'Здесь показано то, чего посетители не видят.',
  what: 'Что с этим сделать',
  looking: 'Смотрим, что здесь показано…',
  carry: 'Опубликовать вместе, в тот же миг',
  omit: 'Не показывать: посетители этих мест не увидят',
  hindering: 'Вместе пока нельзя:',
  unapproved: 'не одобрено, или публикуете не вы',
  lacking: 'запись неполна',
  withdrawn: 'отозвано',
  unreadable: 'Запись, к которой у вас нет доступа',
}
