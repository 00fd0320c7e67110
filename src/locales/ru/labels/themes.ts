import type { themes as english } from '../../en/labels/themes'

export const themes: typeof english = {
  singular: 'Тема',
  plural: 'Темы',
  help: 'Сквозные темы выставки, например права человека или иммиграция.',
  tabText: 'Текст',
  title: 'Название',
  titleHelp: 'Обязательно для сохранения хотя бы на одном языке.',
  kicker: 'Строка над названием',
  intro: 'Вступление',
  introHelp: 'Обязательно для публикации.',
  tabWhatItShows: 'Содержание',
  tabOtherThemes: 'Другие темы',
  parent: 'Часть темы',
  related: 'См. также',
  relatedHelp: 'Показываются, когда опубликованы. Для публикации не требуются.',
}
