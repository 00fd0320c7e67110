import { deskLanguage } from '../shared/texts'

/** What is said of the records that show what is taken off the site. */
interface ResolutionTexts {
  looking: string
  uses: string
  what: string
  tombstone: string
  remove: string
  replace: string
  drafted: string
  asked: string
  other: string
  choose: string
  chosen: string
  another: string
  chooseFirst: string
}

const en: ResolutionTexts = {
  looking: 'Looking where it is shown…',
  uses: 'It is shown here. Choose what becomes of each place:',
  what: 'What visitors find in its place',
  tombstone: 'A word that it is gone',
  remove: 'Nothing: take it out',
  replace: 'Another record instead',
  drafted:
    'This becomes a draft there, but for running text, where you take it out yourself. Until that is published, visitors read that it is gone.',
  asked:
    'You do not edit this record: its people are asked to, by a task. Until they publish it so, visitors read that it is gone.',
  other: 'Find the record to be shown instead, by any name',
  choose: 'Choose',
  chosen: 'Instead: {{title}}',
  another: 'Choose another',
  chooseFirst: 'Choose the record that is shown instead.',
}

const ru: ResolutionTexts = {
  looking: 'Смотрим, где она показана…',
  uses: 'Запись показана здесь. Выберите, что будет на её месте:',
  what: 'Что посетители увидят на её месте',
  tombstone: 'Слова о том, что записи больше нет',
  remove: 'Ничего: убрать её оттуда',
  replace: 'Другую запись',
  drafted:
    'Там это станет черновиком, кроме сплошного текста: из него её убирают вручную. Пока он не опубликован, посетители читают, что записи больше нет.',
  asked:
    'Эту запись правите не вы: её хозяева получат задачу. Пока они так не опубликуют, посетители читают, что записи больше нет.',
  other: 'Запись вместо этой: найдите по любому имени',
  choose: 'Выбрать',
  chosen: 'Вместо неё: {{title}}',
  another: 'Выбрать другую',
  chooseFirst: 'Выберите запись, которая будет вместо этой.',
}

const he: ResolutionTexts = {
  looking: 'בודקים היכן היא מוצגת…',
  uses: 'הרשומה מוצגת כאן. בחרו מה יהיה בכל מקום:',
  what: 'מה ימצאו המבקרים במקומה',
  tombstone: 'הודעה שהרשומה איננה עוד',
  remove: 'שום דבר: להוציא אותה',
  replace: 'רשומה אחרת במקומה',
  drafted: 'שם זה ייכתב כטיוטה, מלבד בטקסט רץ, שממנו מוציאים אותה ידנית. עד שתפורסם, המבקרים קוראים שהרשומה איננה.',
  asked: 'רשומה זו אינה בעריכתכם: אנשיה מתבקשים לכך במשימה. עד שיפרסמו כך, המבקרים קוראים שהרשומה איננה.',
  other: 'הרשומה שתוצג במקומה: חפשו לפי כל שם',
  choose: 'בחירה',
  chosen: 'במקומה: {{title}}',
  another: 'בחירת אחרת',
  chooseFirst: 'בחרו את הרשומה שתוצג במקומה.',
}

export const resolutionTexts = { en, ru, he }
export const resolutionTextsIn = (language: string): ResolutionTexts => resolutionTexts[deskLanguage(language)]
