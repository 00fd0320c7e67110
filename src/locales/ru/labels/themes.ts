import type { themes as english } from '../../en/labels/themes'

export const themes: typeof english = {
  singular: 'Тема',
  plural: 'Темы',
  help: 'То, что проходит через всю выставку: права человека, иммиграция и другое.',
  tabText: 'Текст',
  title: 'Название',
  titleHelp: 'Нужно для сохранения хотя бы на одном языке.',
  kicker: 'Строка над названием',
  intro: 'Вступление',
  introHelp: 'Обязательно для публикации.',
  tabWhatItShows: 'Что показано',
  tabOtherThemes: 'Другие темы',
  parent: 'Часть темы',
  related: 'См. также',
  relatedHelp: 'Показываются, когда опубликованы; публикации не мешают.',
}
