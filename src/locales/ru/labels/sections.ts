import type { sections as english } from '../../en/labels/sections'

export const sections: typeof english = {
  callToAction: 'Призыв к действию',
  callToActionLabel: 'Надпись на кнопке',
  callToActionLabelHelp: 'Без надписи кнопки не будет.',
  callToActionRecord: 'Ведёт к записи',
  callToActionUrl: 'Или на адрес',
  callToActionUrlHelp: 'Путь на сайте, например /contact, или полный адрес. Можно не заполнять.',
  singular: 'Раздел',
  plural: 'Разделы',
  help: 'Часть страницы выставки: текст и то, что он показывает, по порядку.',
  tabText: 'Текст',
  title: 'Название',
  titleHelp: 'Нужно для сохранения хотя бы на одном языке.',
  kicker: 'Строка над названием',
  lead: 'Вводный текст',
  layout: 'Вид на странице',
  theme: 'Тема',
  tabWhatItShows: 'Что показано',
  tabButton: 'Кнопка',
  layouts: {
    carousel: 'Карусель',
    essay: 'Очерк',
    quotes: 'Цитаты',
    themes: 'Темы',
    'call-to-action': 'Призыв к действию',
  },
}
