import type { site as english } from '../../en/labels/site'

export const site: typeof english = {
  site: 'Сайт',
  help: 'То, что окружает каждую страницу: меню, нижняя строка и сведения, которые сайт обязан дать читателям.',
  tabMenuAndFooter: 'Меню и нижняя строка',
  title: 'Название сайта',
  titleHelp: 'Нужно для сохранения хотя бы на одном языке.',
  footer: 'Нижняя строка',
  tabStatements: 'Сведения для читателей',
  contact: 'Контакты',
  accessibilityStatement: 'Заявление о доступности',
  privacy: 'Конфиденциальность',
  navigation: 'Меню',
  navigationSingular: 'Пункт',
  navigationPlural: 'Пункты',
  navigationLabel: 'Надпись',
  navigationRecord: 'Ведёт к записи',
  navigationUrl: 'Или на адрес',
  navigationUrlHelp: 'Путь на сайте, например /contact, или полный адрес.',
}
