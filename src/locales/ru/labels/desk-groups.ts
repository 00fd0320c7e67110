import type { deskGroups as english } from '../../en/labels/desk-groups'

export const deskGroups: typeof english = {
  holdings: 'Собрания',
  exhibit: 'Выставка',
  lists: 'Справочники',
}
