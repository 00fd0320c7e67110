// Payload's own texts, in each language of the desk.
export { en } from '@payloadcms/translations/languages/en'
export { he } from '@payloadcms/translations/languages/he'
export { ru } from '@payloadcms/translations/languages/ru'
