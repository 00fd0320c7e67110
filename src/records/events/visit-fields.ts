import type { Field } from 'payload'
import { relationField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { eventModes } from './vocabularies'

/** Venue and information for visitors. */
export const visitFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'mode',
        type: 'select',
        enumName: 'event_mode',
        options: optionsOf(eventModes),
        label: { en: 'How one takes part', ru: 'Форма участия', he: 'אופן ההשתתפות' },
      },
      {
        name: 'venue',
        type: 'text',
        localized: true,
        label: { en: 'Venue', ru: 'Место проведения', he: 'מקום האירוע' },
        admin: {
          description: {
            en: 'As it shall be printed: house, hall, address.',
            ru: 'Как будет напечатано: здание, зал, адрес.',
            he: 'כפי שיודפס: בניין, אולם, כתובת.',
          },
        },
      },
    ],
  },
  relationField({ name: 'places', to: 'places', many: true, label: { en: 'Places', ru: 'Места', he: 'מקומות' } }),
  {
    name: 'registrationUrl',
    type: 'text',
    label: { en: 'Where to register', ru: 'Страница регистрации', he: 'דף ההרשמה' },
    admin: {
      description: { en: 'The full address.', ru: 'Полный адрес страницы.', he: 'הכתובת המלאה.' },
    },
  },
  {
    name: 'accessibility',
    type: 'textarea',
    localized: true,
    label: { en: 'Accessibility', ru: 'Доступность', he: 'נגישות' },
    admin: {
      description: {
        en: 'Captions, sign language, step-free entrance, hearing loop.',
        ru: 'Субтитры, жестовый язык, вход без ступеней, индукционная петля.',
        he: 'כתוביות, שפת סימנים, כניסה ללא מדרגות, מערכת עזר לשמיעה.',
      },
    },
  },
  {
    name: 'accessibilityContact',
    type: 'text',
    label: {
      en: 'Whom to ask about accessibility',
      ru: 'К кому обращаться по вопросам доступности',
      he: 'למי לפנות בענייני נגישות',
    },
    admin: {
      description: {
        en: 'An e-mail or web address. It is public.',
        ru: 'Электронная почта или адрес сайта. Публикуется.',
        he: 'דואר אלקטרוני או כתובת אתר. מתפרסם.',
      },
    },
  },
]
