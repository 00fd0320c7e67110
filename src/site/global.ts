import type { GlobalConfig } from 'payload'
import { deskGroups } from '../model/desk-groups'
import { richField } from '../fields'
import { navigationField } from './navigation-field'

/** The site, as the coordinator sets it up. */
export const global: GlobalConfig = {
  slug: 'site',
  label: { en: 'Site', ru: 'Сайт', he: 'האתר' },
  admin: {
    group: { ...deskGroups.exhibit },
    description: {
      en: 'What stands around every page: the menu, the footer, and the statements a site owes its readers.',
      ru: 'То, что окружает каждую страницу: меню, нижняя строка и сведения, которые сайт обязан дать читателям.',
      he: 'מה שמופיע סביב כל דף: התפריט, שורת התחתית וההצהרות שאתר חייב לקוראיו.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'Menu and footer', ru: 'Меню и нижняя строка', he: 'תפריט ותחתית' },
          fields: [
            {
              name: 'title',
              type: 'text',
              localized: true,
              label: { en: 'Name of the site', ru: 'Название сайта', he: 'שם האתר' },
              admin: {
                description: {
                  en: 'Needed to save, in one language at least.',
                  ru: 'Нужно для сохранения хотя бы на одном языке.',
                  he: 'נדרש לשמירה, לפחות בשפה אחת.',
                },
              },
            },
            navigationField,
            {
              name: 'footer',
              type: 'textarea',
              localized: true,
              label: { en: 'Footer', ru: 'Нижняя строка', he: 'תחתית הדף' },
            },
          ],
        },
        {
          label: { en: 'Statements', ru: 'Сведения для читателей', he: 'הצהרות' },
          fields: [
            richField({ name: 'contact', label: { en: 'Contact', ru: 'Контакты', he: 'יצירת קשר' } }),
            richField({
              name: 'accessibilityStatement',
              label: { en: 'Accessibility statement', ru: 'Заявление о доступности', he: 'הצהרת נגישות' },
            }),
            richField({ name: 'privacy', label: { en: 'Privacy', ru: 'Конфиденциальность', he: 'פרטיות' } }),
          ],
        },
      ],
    },
  ],
}
