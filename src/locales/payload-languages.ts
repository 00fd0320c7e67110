// Payload's own texts in each desk language.
export { en } from '@payloadcms/translations/languages/en'
export { he } from '@payloadcms/translations/languages/he'
export { ru } from '@payloadcms/translations/languages/ru'
