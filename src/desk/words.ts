/** What the desk says of its own, beside Payload's words; keys `vitrine:…`. */
export const deskWords = {
  en: { vitrine: { publish: 'Publish' } },
  ru: { vitrine: { publish: 'Опубликовать' } },
  he: { vitrine: { publish: 'פרסום' } },
}
