import type { GroupField } from 'payload'
import { accessLevels } from '../model/vocabularies'
import { optionsOf } from '../languages/ui-text'

/** The level of public access to a holding, and since when. */
export const accessField = (): GroupField => ({
  name: 'access',
  type: 'group',
  label: { en: 'Access', ru: 'Доступ', he: 'גישה' },
  fields: [
    {
      name: 'level',
      type: 'select',
      enumName: 'access_level',
      defaultValue: 'open',
      options: optionsOf(accessLevels),
      label: { en: 'What the public gets', ru: 'Что доступно публике', he: 'מה פתוח לציבור' },
      admin: {
        description: {
          en: 'Open, unless you choose otherwise. A sealed record cannot be published.',
          ru: 'Открыто, если не выбрано иное. Закрытую запись опубликовать нельзя.',
          he: 'פתוח, אלא אם נבחר אחרת. לא ניתן לפרסם רשומה חסויה.',
        },
      },
    },
    {
      name: 'requestContact',
      type: 'text',
      label: { en: 'Where to ask for access', ru: 'Куда обращаться за доступом', he: 'לאן לפנות בבקשת גישה' },
      admin: {
        condition: (_data, siblings) => siblings.level === 'on-request',
        description: {
          en: 'An e-mail or web address. It is public.',
          ru: 'Электронная почта или адрес сайта. Публикуется.',
          he: 'דואר אלקטרוני או כתובת אתר. מתפרסם לציבור.',
        },
      },
    },
    {
      name: 'embargoUntil',
      type: 'date',
      label: { en: 'Embargo until', ru: 'Запрет на публикацию до', he: 'איסור פרסום עד' },
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
        description: {
          en: 'It cannot be published before this day. Nothing publishes itself afterwards.',
          ru: 'До этого дня публикация невозможна. После него ничего не публикуется само.',
          he: 'לא ניתן לפרסם לפני יום זה. דבר אינו מתפרסם מעצמו לאחריו.',
        },
      },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: { en: 'Reason', ru: 'Причина', he: 'סיבה' },
      custom: { visibility: 'private' },
      admin: {
        description: {
          en: 'For colleagues. Not public.',
          ru: 'Для коллег. Не публикуется.',
          he: 'לעמיתים בלבד. אינו מתפרסם.',
        },
      },
    },
  ],
})
