import type { GroupField } from 'payload'
import { optionsOf } from '../../languages/ui-text'
import { consentScopes } from './vocabularies'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const

/** The contributor's consent. All of it is private. */
export const consentField: GroupField = {
  name: 'consent',
  type: 'group',
  label: { en: 'Consent', ru: 'Согласие', he: 'הסכמה' },
  custom: { visibility: 'private' },
  admin: {
    description: {
      en: 'Needed before publishing. None of it is public.',
      ru: 'Обязательно для публикации. Ничего из этого не публикуется.',
      he: 'נדרשת לפני פרסום. דבר מזה אינו מתפרסם.',
    },
  },
  fields: [
    {
      name: 'scope',
      type: 'select',
      enumName: 'consent_scope',
      options: optionsOf(consentScopes),
      label: { en: 'Where it may be shown', ru: 'Где можно показывать', he: 'היכן מותר להציג' },
      custom: { visibility: 'private' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'givenOn',
          type: 'date',
          label: { en: 'Given on', ru: 'Дано', he: 'ניתנה ביום' },
          custom: { visibility: 'private' },
          admin: { date: day },
        },
        {
          name: 'expires',
          type: 'date',
          label: { en: 'Holds until', ru: 'Действует до', he: 'בתוקף עד' },
          custom: { visibility: 'private' },
          admin: {
            date: day,
            description: {
              en: 'Leave empty if it has no end.',
              ru: 'Оставьте пустым, если срок не ограничен.',
              he: 'השאירו ריק אם אין לה סוף.',
            },
          },
        },
      ],
    },
    {
      name: 'evidence',
      type: 'textarea',
      label: { en: 'Evidence', ru: 'Подтверждение', he: 'אסמכתה' },
      custom: { visibility: 'private' },
      admin: {
        description: {
          en: 'The letter, form or message that says so, and where it is kept.',
          ru: 'Письмо, форма или сообщение с согласием и место их хранения.',
          he: 'המכתב, הטופס או ההודעה המעידים על כך, והיכן הם שמורים.',
        },
      },
    },
  ],
}
