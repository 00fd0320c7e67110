import type { publishing as english } from '../../en/desk/publishing'

export const publishing: typeof english = {
  why: 'В записи показаны неопубликованные записи.',
  what: 'Что с ними сделать',
  looking: 'Проверяется, что показано в записи…',
  carry: 'Опубликовать вместе с ней',
  omit: 'Не показывать: посетители их не увидят',
  hindering: 'Пока нельзя опубликовать всё вместе:',
  unapproved: 'не одобрено, или у вас нет права публиковать',
  lacking: 'неполная запись',
  withdrawn: 'отозвано',
}
