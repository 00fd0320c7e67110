import { deskLanguage } from '../words'

const en = {
  all: 'All',
  drafts: 'Not yet public',
  changes: 'Changes not yet published',
  missing: 'Something missing',
  noAlt: 'No alternative text',
  ready: 'Ready to be published',
  show: 'Show',
  fromYear: 'From the year',
  toYear: 'to the year',
  showYears: 'Show these years',
  nothing: 'Nothing',
  gaps: 'What is missing',
  gapsWhat: 'What records lack before the public may see them. Each line leads to its field.',
  ofInstitution: 'Institution',
  everything: 'Everything',
  records: 'Records',
  noGaps: 'Nothing is missing.',
  noInstitution: 'You work for no institution.',
  unanswered: 'The server does not answer. Try again in a moment.',
  loading: 'Looking…',
  earlier: 'Back',
  later: 'Further',
  ofAll: '{{from}}–{{to}} of {{count}}',
}

type GapWords = typeof en

const ru: GapWords = {
  all: 'Все',
  drafts: 'Ещё не опубликовано',
  changes: 'Изменения не опубликованы',
  missing: 'Чего-то не хватает',
  noAlt: 'Нет описания изображения',
  ready: 'Можно публиковать',
  show: 'Показать',
  fromYear: 'С года',
  toYear: 'по год',
  showYears: 'Показать за эти годы',
  nothing: 'Ничего',
  gaps: 'Чего не хватает',
  gapsWhat: 'Чего не хватает записям для публикации. Каждая строка ведёт к своему полю.',
  ofInstitution: 'Учреждение',
  everything: 'Всё',
  records: 'Записи',
  noGaps: 'Всё на месте.',
  noInstitution: 'Вы не работаете ни в одном учреждении.',
  unanswered: 'Сервер не отвечает. Попробуйте чуть позже.',
  loading: 'Ищем…',
  earlier: 'Назад',
  later: 'Дальше',
  ofAll: '{{from}}–{{to}} из {{count}}',
}

const he: GapWords = {
  all: 'הכול',
  drafts: 'טרם פורסם',
  changes: 'שינויים שטרם פורסמו',
  missing: 'חסר משהו',
  noAlt: 'אין טקסט חלופי',
  ready: 'מוכן לפרסום',
  show: 'הצגה',
  fromYear: 'משנת',
  toYear: 'עד שנת',
  showYears: 'הצגת השנים האלה',
  nothing: 'שום דבר',
  gaps: 'מה חסר',
  gapsWhat: 'מה חסר לרשומות לפני שהציבור יראה אותן. כל שורה מובילה אל השדה שלה.',
  ofInstitution: 'מוסד',
  everything: 'הכול',
  records: 'רשומות',
  noGaps: 'לא חסר דבר.',
  noInstitution: 'אינכם עובדים באף מוסד.',
  unanswered: 'השרת אינו עונה. נסו שוב בעוד רגע.',
  loading: 'מחפשים…',
  earlier: 'הקודם',
  later: 'הבא',
  ofAll: '{{from}}–{{to}} מתוך {{count}}',
}

export const gapWords = { en, ru, he }

/** What the desk says of what is missing, and above its lists. */
export const gapWordsIn = (language: string): GapWords => gapWords[deskLanguage(language)]
