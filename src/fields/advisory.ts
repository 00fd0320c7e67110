import type { GroupField } from 'payload'
import { advisoryKinds } from '../model/vocabularies'
import { optionsOf } from '../languages/ui-text'

/** A warning shown before the holding. */
export const advisoryField = (): GroupField => ({
  name: 'advisory',
  type: 'group',
  label: { en: 'Content warning', ru: 'Предупреждение о содержании', he: 'אזהרת תוכן' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      enumName: 'advisory_kind',
      options: optionsOf(advisoryKinds),
      label: { en: 'What to warn of', ru: 'О чём предупредить', he: 'ממה להזהיר' },
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      label: { en: 'Wording', ru: 'Текст предупреждения', he: 'נוסח האזהרה' },
      admin: {
        condition: (_data, siblings) => Boolean(siblings.kind),
        description: {
          en: 'One sentence. Left empty, the page shows the kind of warning alone.',
          ru: 'Одно предложение. Если не заполнено, показывается только вид предупреждения.',
          he: 'משפט אחד. אם נשאר ריק, יוצג סוג האזהרה בלבד.',
        },
      },
    },
  ],
})
