import type { Genre } from './content'

export const genres = [
  { key: 'photograph', label: { en: 'Photograph', ru: 'Фотография', he: 'תצלום' }, without: ['noLanguages'] },
  { key: 'poster', label: { en: 'Poster', ru: 'Плакат', he: 'כרזה' } },
  { key: 'pamphlet', label: { en: 'Pamphlet', ru: 'Брошюра', he: 'חוברת' } },
  { key: 'leaflet', label: { en: 'Leaflet', ru: 'Листовка', he: 'עלון' } },
  { key: 'sticker', label: { en: 'Sticker', ru: 'Наклейка', he: 'מדבקה' } },
  { key: 'button', label: { en: 'Button', ru: 'Значок', he: 'סיכת דש' } },
  { key: 'letter', label: { en: 'Letter', ru: 'Письмо', he: 'מכתב' } },
  { key: 'document', label: { en: 'Document', ru: 'Документ', he: 'מסמך' } },
  {
    key: 'oral-history',
    label: { en: 'Oral history', ru: 'Устная история', he: 'עדות בעל־פה' },
    without: ['noInscriptions'],
  },
  {
    key: 'audio-recording',
    label: { en: 'Audio recording', ru: 'Аудиозапись', he: 'הקלטת שמע' },
    without: ['noInscriptions'],
  },
] as const satisfies readonly Genre[]
