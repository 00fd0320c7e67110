import type { exhibits as english } from '../../en/labels/exhibits'

export const exhibits: typeof english = {
  singular: 'Страница выставки',
  plural: 'Страницы выставки',
  help: 'Сама страница: вступительное слово, разделы по порядку, партнёры.',
  title: 'Название',
  titleHelp: 'Обязательно для сохранения хотя бы на одном языке.',
  statement: 'Вступительное слово',
  sections: 'Разделы',
  sectionsHelp: 'Перетащите, чтобы изменить порядок.',
  partners: 'Партнёры',
  partnersHelp: 'В том порядке, в каком они названы на странице.',
}
