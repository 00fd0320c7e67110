import type { Field, FieldHook, TextField, TypeWithID } from 'payload'
import { dateField } from '../../fields'
import { optionsOf, type UiText } from '../../languages/ui-text'
import { eventStatuses } from './vocabularies'
import { spellLocalTime } from './local-times'

const spellOnSave: FieldHook<TypeWithID, unknown> = ({ value }) =>
  typeof value === 'string' ? spellLocalTime(value) : value

const trimOnSave: FieldHook<TypeWithID, unknown> = ({ value }) => (typeof value === 'string' ? value.trim() : value)

/** A text, not an instant: a zone's rules may change its UTC time, but not the announced time. */
const hourField = (name: string, label: UiText, description: UiText): TextField => ({
  name,
  type: 'text',
  label: { ...label },
  hooks: { beforeValidate: [spellOnSave] },
  admin: { width: '33%', placeholder: '2022-06-13 18:00', description: { ...description } },
})

/** The date or times of an event. A date alone is enough. */
export const timeFields: Field[] = [
  dateField({
    name: 'date',
    label: { en: 'Date', ru: 'Дата', he: 'תאריך' },
    help: {
      en: 'Enough by itself. Needed before publishing, unless the hours are given below.',
      ru: 'Достаточно одной даты. Обязательна для публикации, если ниже не указаны часы.',
      he: 'די בו לבדו. נדרש לפני פרסום, אלא אם השעות נקובות למטה.',
    },
  }),
  {
    type: 'row',
    fields: [
      hourField(
        'startsAt',
        { en: 'Starts', ru: 'Начало', he: 'התחלה' },
        {
          en: 'Day and hour by the clock of the place: 2022-06-13 18:00. An hour that comes twice, when clocks go back, is the first.',
          ru: 'День и час по местному времени: 2022-06-13 18:00. Час, который при переводе часов назад повторяется, – первый.',
          he: 'יום ושעה לפי השעון המקומי: 2022-06-13 18:00. שעה שחוזרת פעמיים כשהשעון מוזז אחורה היא הראשונה.',
        },
      ),
      hourField(
        'endsAt',
        { en: 'Ends', ru: 'Окончание', he: 'סיום' },
        { en: 'By the same clock.', ru: 'По тем же часам.', he: 'לפי אותו שעון.' },
      ),
      {
        name: 'timezone',
        type: 'text',
        label: { en: 'Time zone', ru: 'Часовой пояс', he: 'אזור זמן' },
        hooks: { beforeValidate: [trimOnSave] },
        admin: {
          width: '33%',
          placeholder: 'America/New_York',
          components: { afterInput: ['/src/desk/forms/time-zones#TimeZones'] },
          description: {
            en: 'Needed where hours are given: America/New_York, Europe/Moscow, Asia/Jerusalem …',
            ru: 'Нужен, если указаны часы: America/New_York, Europe/Moscow, Asia/Jerusalem …',
            he: 'נדרש כשנקובות שעות: America/New_York,‏ Europe/Moscow,‏ Asia/Jerusalem …',
          },
        },
      },
    ],
  },
  {
    name: 'status',
    type: 'select',
    enumName: 'event_status',
    defaultValue: 'scheduled',
    options: optionsOf(eventStatuses),
    label: { en: 'Is it held?', ru: 'Состоится ли', he: 'האם מתקיים' },
    admin: {
      description: {
        en: 'Whether it is past follows from its date; nothing needs to be changed then.',
        ru: 'Прошло ли оно, видно по дате; менять ничего не нужно.',
        he: 'אם כבר היה, הדבר עולה מן התאריך; אין צורך לשנות דבר.',
      },
    },
  },
]
