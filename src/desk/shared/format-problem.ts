import { problemTexts } from '../../model/texts/problem-texts'
import type { Problem } from '../../model/problems'
import { labelFor, type Vocabulary } from '../../languages/ui-text'
import { deskLanguage } from './texts'

/** What stands in the way elsewhere: in a record or a file that this one shows. */
const elsewhere: Vocabulary = {
  unpublished: {
    en: 'It shows a record that the public cannot see yet. Publish that one first, or leave it out.',
    ru: 'Здесь показана запись, которой посетители ещё не видят. Сначала опубликуйте её или уберите отсюда.',
    he: 'מוצגת כאן רשומה שהציבור עדיין אינו רואה. פרסמו אותה תחילה, או הסירו אותה מכאן.',
  },
  newer_approved_change: {
    en: 'It shows a record of which a newer text is approved, and not public yet.',
    ru: 'Здесь показана запись, новый текст которой одобрен, но ещё не опубликован.',
    he: 'מוצגת כאן רשומה שנוסח חדש שלה אושר, וטרם פורסם.',
  },
  withdrawn: {
    en: 'It shows a record that was withdrawn. Leave it out.',
    ru: 'Здесь показана отозванная запись. Уберите её отсюда.',
    he: 'מוצגת כאן רשומה שנמשכה. הסירו אותה מכאן.',
  },
  missing: {
    en: 'What stood here no longer exists. Choose another, or remove it.',
    ru: 'Того, что здесь было, больше нет. Выберите другое или удалите.',
    he: 'מה שעמד כאן אינו קיים עוד. בחרו אחר, או הסירו.',
  },
  captions_missing: {
    en: 'Add captions or a transcript, for people who do not hear it.',
    ru: 'Добавьте субтитры или расшифровку для тех, кто не слышит.',
    he: 'יש להוסיף כתוביות או תמליל, למי שאינם שומעים.',
  },
  alt_missing: {
    en: 'Say what the image shows, for people who cannot see it, or mark it as decoration.',
    ru: 'Опишите, что изображено, для тех, кто не видит изображения, или отметьте его как украшение.',
    he: 'תארו מה רואים בתמונה, למי שאינם רואים אותה, או סמנו אותה כקישוט.',
  },
  rendition_pending: {
    en: 'The image is still being prepared. Try again in a moment.',
    ru: 'Изображение ещё подготавливается. Попробуйте чуть позже.',
    he: 'התמונה עדיין בהכנה. נסו שוב בעוד רגע.',
  },
  rendition_failed: {
    en: 'No image could be made from this file. Add another one.',
    ru: 'Из этого файла не удалось сделать изображение. Добавьте другой.',
    he: 'לא ניתן היה להפיק תמונה מהקובץ. הוסיפו קובץ אחר.',
  },
}

/** A problem in the language of the desk; a code without words of ours keeps the server's own sentence. */
export const formatProblem = ({ code, detail }: Pick<Problem, 'code' | 'detail'>, language: string): string => {
  const texts = labelFor(problemTexts, code) ?? labelFor(elsewhere, code)
  return texts?.[deskLanguage(language)] ?? detail
}
