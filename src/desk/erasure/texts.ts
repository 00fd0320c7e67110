import { deskLanguage } from '../shared/texts'
import type { DialogTexts } from '../workflow/dialog-texts'
import type { RetentionReason } from './erasure-preview'

/** What is said before a record is erased. */
interface EraseTexts {
  says: DialogTexts
  /** the deed, where it was asked about */
  confirm: string
  gone: string
  goes: readonly string[]
  stays: string
  stay: readonly string[]
  /** the files that it names, one by one */
  filesGo: string
  filesStay: string
  noFiles: string
  looking: string
  unknown: string
  why: Record<RetentionReason, string>
  clears: string
  reason: string
  publicReason: string
  address: string
}

const en: EraseTexts = {
  says: {
    label: 'Erase by a legal order…',
    busy: 'Erasing…',
    done: 'Erased. Nothing of it is kept.',
    heading: 'Erase this for good?',
    body: 'Only where a court or the law demands it. Nobody can undo it. What should merely leave the site is withdrawn.',
  },
  confirm: 'Erase for good',
  gone: 'Gone for good',
  goes: [
    'its text, in every language and every older version',
    'comments, and the words said about it in its history',
    'pictures and recordings of its institution that nothing else there shows, with their files',
  ],
  stays: 'What stays',
  stay: [
    'an empty place: what mentions it stays, and its people are told',
    'that it was erased, by whom, when, and by which order',
    'its address, which says that it is gone; no import brings it back',
    'backups and letters already sent: those are yours to deal with',
  ],
  filesGo: 'Files that go',
  filesStay: 'Files that stay',
  noFiles: 'It names no files.',
  looking: 'Looking at its files…',
  unknown: 'Which files it names cannot be said at the moment.',
  why: {
    of_another: 'it belongs to another institution',
    shown_by_its_owner: 'its institution shows it in another record',
    shown_in_public:
      'a public record elsewhere names it: visitors see it no more, and it goes once that text names it no longer',
  },
  clears: 'drafts elsewhere that name it, and will no longer: {{count}}',
  reason: 'Which order demands it (colleagues read this in the history)',
  publicReason: 'What visitors are told (they read this at its address)',
  address: 'To show that you mean this record, type its address: {{slug}}',
}

const ru: EraseTexts = {
  says: {
    label: 'Уничтожить по требованию закона…',
    busy: 'Уничтожается…',
    done: 'Уничтожено. От записи ничего не осталось.',
    heading: 'Уничтожить запись навсегда?',
    body: 'Только если этого требует суд или закон. Отменить это не сможет никто. То, что нужно лишь убрать с сайта, отзывают.',
  },
  confirm: 'Уничтожить навсегда',
  gone: 'Исчезнет навсегда',
  goes: [
    'текст записи на всех языках, во всех прежних версиях',
    'комментарии и всё, что сказано о записи в её истории',
    'изображения и записи звука и видео учреждения, которых больше нет в других его записях, вместе с файлами',
  ],
  stays: 'Останется',
  stay: [
    'пустое место: записи, где она упомянута, остаются, а их хозяевам сообщат',
    'сведения о том, что запись уничтожена: кем, когда и по какому решению',
    'её адрес, который скажет, что записи больше нет; никакой импорт её не вернёт',
    'резервные копии и отправленные письма: с ними решать вам',
  ],
  filesGo: 'Исчезнут файлы',
  filesStay: 'Останутся файлы',
  noFiles: 'Файлов у записи нет.',
  looking: 'Проверяются файлы…',
  unknown: 'Сейчас нельзя сказать, какие у записи файлы.',
  why: {
    of_another: 'принадлежит другому учреждению',
    shown_by_its_owner: 'учреждение показывает его в другой записи',
    shown_in_public:
      'на него ссылается другая опубликованная запись: посетители его больше не увидят, а исчезнет он, когда ссылку оттуда уберут',
  },
  clears: 'черновики в других местах, из которых он исчезнет: {{count}}',
  reason: 'Какое решение этого требует (коллеги прочтут это в истории)',
  publicReason: 'Что сказать посетителям (они прочтут это по её адресу)',
  address: 'Чтобы показать, что речь об этой записи, введите её адрес: {{slug}}',
}

const he: EraseTexts = {
  says: {
    label: 'מחיקה לצמיתות לפי צו…',
    busy: 'נמחק…',
    done: 'נמחק. לא נשאר ממנה דבר.',
    heading: 'למחוק את הרשומה לצמיתות?',
    body: 'רק כשבית משפט או החוק דורש זאת. איש לא יוכל לבטל. מה שצריך רק לרדת מהאתר – מושכים.',
  },
  confirm: 'מחיקה לצמיתות',
  gone: 'ייעלם לצמיתות',
  goes: [
    'הטקסט שלה, בכל שפה ובכל גרסה קודמת',
    'הערות, והמילים שנאמרו עליה בהיסטוריה שלה',
    'תמונות והקלטות של המוסד ששום רשומה אחרת שלו אינה מציגה, עם הקבצים שלהן',
  ],
  stays: 'מה יישאר',
  stay: [
    'מקום ריק: מה שמזכיר אותה נשאר, ואנשיו מקבלים הודעה',
    'שנמחקה, בידי מי, מתי, ולפי איזה צו',
    'הכתובת שלה, שתאמר שאיננה עוד; שום ייבוא לא יחזיר אותה',
    'גיבויים ומכתבים שכבר נשלחו: הטיפול בהם בידיכם',
  ],
  filesGo: 'קבצים שייעלמו',
  filesStay: 'קבצים שיישארו',
  noFiles: 'אין ברשומה קבצים.',
  looking: 'הקבצים נבדקים…',
  unknown: 'אי אפשר לומר כרגע אילו קבצים יש ברשומה.',
  why: {
    of_another: 'שייך למוסד אחר',
    shown_by_its_owner: 'המוסד מציג אותו ברשומה אחרת',
    shown_in_public: 'רשומה אחרת שפורסמה מפנה אליו: המבקרים לא יראו אותו עוד, והוא יימחק כשהיא תפסיק להפנות אליו',
  },
  clears: 'טיוטות במקומות אחרים שמזכירות אותו ולא יזכירו עוד: {{count}}',
  reason: 'איזה צו דורש זאת (עמיתים יקראו זאת בהיסטוריה)',
  publicReason: 'מה ייאמר למבקרים (הם יקראו זאת בכתובתה)',
  address: 'כסימן שלרשומה זו הכוונה, הקלידו את כתובתה: {{slug}}',
}

export const eraseTexts = { en, ru, he }
export const eraseTextsIn = (language: string): EraseTexts => eraseTexts[deskLanguage(language)]
