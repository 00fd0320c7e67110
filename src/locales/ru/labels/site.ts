import type { site as english } from '../../en/labels/site'

export const site: typeof english = {
  site: 'Сайт',
  help: 'Части каждой страницы: меню, нижний колонтитул и обязательные сведения.',
  tabMenuAndFooter: 'Меню и нижний колонтитул',
  title: 'Название сайта',
  titleHelp: 'Обязательно для сохранения хотя бы на одном языке.',
  footer: 'Нижний колонтитул',
  tabStatements: 'Обязательные сведения',
  contact: 'Контакты',
  accessibilityStatement: 'Заявление о доступности',
  privacy: 'Конфиденциальность',
  navigation: 'Меню',
  navigationSingular: 'Пункт',
  navigationPlural: 'Пункты',
  navigationLabel: 'Надпись',
  navigationRecord: 'Ссылка на запись',
  navigationUrl: 'Или адрес',
  navigationUrlHelp: 'Путь на сайте, например /contact, или полный адрес.',
}
