import type { Field, FieldHook, TextField, TypeWithID } from 'payload'
import { dateField } from '../../fields'
import { optionsOf, type UiText } from '../../locales/ui-text'
import { eventStatuses } from './vocabularies'
import { spellLocalTime } from './local-times'
import { labels } from '../../locales/labels'

const spellOnSave: FieldHook<TypeWithID, unknown> = ({ value }) =>
  typeof value === 'string' ? spellLocalTime(value) : value

const trimOnSave: FieldHook<TypeWithID, unknown> = ({ value }) => (typeof value === 'string' ? value.trim() : value)

/** A text, not an instant: a zone's rules may change its UTC time, but not the announced time. */
const hourField = (name: string, label: UiText, description: UiText): TextField => ({
  name,
  type: 'text',
  label: { ...label },
  hooks: { beforeValidate: [spellOnSave] },
  admin: { width: '33%', placeholder: '\u20662022-06-13 18:00\u2069', description: { ...description } },
})

/** The date or times of an event. A date alone is enough. */
export const timeFields: Field[] = [
  dateField({
    name: 'date',
    label: labels('events.date'),
    help: labels('events.dateHelp'),
  }),
  {
    type: 'row',
    fields: [
      hourField('startsAt', labels('events.startsAt'), labels('events.startsAtHelp')),
      hourField('endsAt', labels('events.endsAt'), labels('events.endsAtHelp')),
      {
        name: 'timezone',
        type: 'text',
        label: labels('events.timezone'),
        hooks: { beforeValidate: [trimOnSave] },
        admin: {
          width: '33%',
          placeholder: 'America/New_York',
          components: { afterInput: ['/src/desk/forms/time-zones#TimeZones'] },
          description: labels('events.timezoneHelp'),
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
    label: labels('events.status'),
    admin: {
      description: labels('events.statusHelp'),
    },
  },
]
