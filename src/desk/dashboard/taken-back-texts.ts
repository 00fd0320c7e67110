import { deskLanguage } from '../shared/texts'

const en = {
  heading: 'Files that nobody may show',
  what: 'They were withdrawn for rights, privacy, consent or by law, or erased: whoever has the same file cannot show it.',
  noFile: 'An erased file',
  nameless: 'A file without a name',
  lift: 'Let others show it…',
  liftHeading: 'Let others show this file again?',
  liftWhat:
    'Where others showed it in public, visitors see it again at once. In your own records it is back once you publish one with it.',
  liftLabel: 'Let others show it',
  lifting: 'One moment…',
  lifted: 'Others may show this file again.',
  reason: 'Why (it stays in the history of the record)',
  failed: 'This could not be done. Try again in a moment.',
}

const ru: typeof en = {
  heading: 'Файлы, которые никому нельзя показывать',
  what: 'Они отозваны из-за прав, защиты частной жизни, отсутствия согласия или требования закона либо уничтожены: такой же файл никто не может показать.',
  noFile: 'Уничтоженный файл',
  nameless: 'Файл без имени',
  lift: 'Разрешить показывать…',
  liftHeading: 'Разрешить другим снова показывать этот файл?',
  liftWhat:
    'Там, где его показывали другие, посетители сразу увидят его снова. В ваших записях он появится, когда вы опубликуете запись с ним.',
  liftLabel: 'Разрешить',
  lifting: 'Минуту…',
  lifted: 'Другие снова могут показывать этот файл.',
  reason: 'Причина (остаётся в истории записи)',
  failed: 'Не получилось. Попробуйте ещё раз чуть позже.',
}

const he: typeof en = {
  heading: 'קבצים שאיש אינו רשאי להציג',
  what: 'הם נמשכו בשל זכויות, פרטיות, הסכמה או צו, או נמחקו: מי שיש לו אותו קובץ אינו יכול להציג אותו.',
  noFile: 'קובץ שנמחק',
  nameless: 'קובץ ללא שם',
  lift: 'לאפשר לאחרים להציג…',
  liftHeading: 'לאפשר לאחרים להציג שוב את הקובץ הזה?',
  liftWhat:
    'היכן שאחרים הציגו אותו לציבור, המבקרים יראו אותו שוב מיד. ברשומות שלכם הוא יחזור כשתפרסמו רשומה שמציגה אותו.',
  liftLabel: 'לאפשר',
  lifting: 'רק רגע…',
  lifted: 'אחרים רשאים להציג שוב את הקובץ הזה.',
  reason: 'מדוע (נשמר בהיסטוריה של הרשומה)',
  failed: 'הפעולה לא הצליחה. נסו שוב בעוד רגע.',
}

export const takenBackTexts = { en, ru, he }
export const takenBackTextsIn = (language: string) => takenBackTexts[deskLanguage(language)]
