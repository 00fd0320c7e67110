import type { sections as english } from '../../en/labels/sections'

export const sections: typeof english = {
  callToAction: 'Призыв к действию',
  callToActionLabel: 'Надпись на кнопке',
  callToActionLabelHelp: 'Без надписи кнопки не будет.',
  callToActionRecord: 'Ссылка на запись',
  callToActionUrl: 'Или адрес',
  callToActionUrlHelp: 'Путь на сайте, например /contact, или полный адрес. Можно не заполнять.',
  singular: 'Раздел',
  plural: 'Разделы',
  help: 'Часть страницы выставки: текст и показанные записи, по порядку.',
  tabText: 'Текст',
  title: 'Название',
  titleHelp: 'Обязательно для сохранения хотя бы на одном языке.',
  kicker: 'Строка над названием',
  lead: 'Вводный текст',
  layout: 'Макет',
  theme: 'Тема',
  tabWhatItShows: 'Содержание',
  tabButton: 'Кнопка',
  layouts: {
    carousel: 'Карусель',
    essay: 'Очерк',
    quotes: 'Цитаты',
    themes: 'Темы',
    'call-to-action': 'Призыв к действию',
  },
}
