import type { Field } from 'payload'
import { richField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { livingStatuses, personRoles } from './vocabularies'

export const essentialFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    label: { en: 'Name', ru: 'Имя', he: 'שם' },
    admin: {
      description: {
        en: 'As the exhibit prints it. Needed to save, in one language at least.',
        ru: 'Так, как печатается на выставке. Нужно для сохранения хотя бы на одном языке.',
        he: 'כפי שהתערוכה מדפיסה אותו. נדרש לשמירה, לפחות בשפה אחת.',
      },
    },
  },
  {
    name: 'living',
    type: 'select',
    enumName: 'living',
    options: optionsOf(livingStatuses),
    label: { en: 'Is this person living?', ru: 'Жив ли этот человек?', he: 'האם האדם בחיים?' },
    admin: {
      description: {
        en: 'Needed to save. Unless it is “no”, or there is a date of death, the public sees years only, never days.',
        ru: 'Нужно для сохранения. Если ответ не «нет» и нет даты смерти, публике видны только годы.',
        he: 'נדרש לשמירה. אם התשובה אינה ”לא“ ואין תאריך פטירה, הציבור רואה שנים בלבד.',
      },
    },
  },
  {
    name: 'roles',
    type: 'select',
    enumName: 'person_role',
    hasMany: true,
    options: optionsOf(personRoles),
    label: { en: 'Known as', ru: 'Кто это', he: 'מוכר בתור' },
    admin: {
      description: {
        en: 'One or several, the most important first. Printed beside the name.',
        ru: 'Одна или несколько ролей, главная первой. Печатаются рядом с именем.',
        he: 'אחד או יותר, החשוב ראשון. מודפס לצד השם.',
      },
    },
  },
  richField({
    name: 'biography',
    label: { en: 'Biography', ru: 'Биография', he: 'ביוגרפיה' },
    help: {
      en: 'Public as you write it: leave out days, addresses and numbers of the living.',
      ru: 'Публикуется как написано: не указывайте дни, адреса и номера телефонов живых людей.',
      he: 'מתפרסמת כפי שנכתבה: אל תכללו ימים, כתובות ומספרי טלפון של אנשים חיים.',
    },
  }),
  {
    name: 'portrait',
    type: 'upload',
    relationTo: 'media',
    label: { en: 'Portrait', ru: 'Портрет', he: 'דיוקן' },
  },
]
