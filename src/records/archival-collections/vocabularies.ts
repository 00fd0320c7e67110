import type { Vocabulary } from '../../languages/ui-text'

export const collectionKinds = {
  archive: { en: 'Archive', ru: 'Архив', he: 'ארכיון' },
  personal: { en: 'Personal collection', ru: 'Личный фонд', he: 'אוסף אישי' },
  institutional: { en: 'Institutional collection', ru: 'Фонд организации', he: 'אוסף של ארגון' },
  digital: { en: 'Digital collection', ru: 'Цифровая коллекция', he: 'אוסף דיגיטלי' },
  'oral-histories': { en: 'Oral histories', ru: 'Устная история', he: 'עדויות שבעל פה' },
  video: { en: 'Video compilation', ru: 'Видеоподборка', he: 'לקט סרטונים' },
} as const satisfies Vocabulary

/** ISAD(G) 3.1.4, in the kebab-case of its names; `collection` is EAD's. */
export const descriptionLevels = {
  fonds: { en: 'Fonds', ru: 'Архивный фонд', he: 'חטיבה' },
  'sub-fonds': { en: 'Sub-fonds', ru: 'Часть фонда', he: 'תת-חטיבה' },
  collection: { en: 'Collection', ru: 'Коллекция', he: 'אוסף' },
  series: { en: 'Series', ru: 'Серия', he: 'סדרה' },
  'sub-series': { en: 'Sub-series', ru: 'Подсерия', he: 'תת-סדרה' },
  file: { en: 'File', ru: 'Дело', he: 'תיק' },
  item: { en: 'Item', ru: 'Документ', he: 'פריט' },
} as const satisfies Vocabulary
