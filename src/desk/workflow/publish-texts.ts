import { deskLanguage } from '../shared/texts'

/** What is said before something is published that shows what the public does not see. */
interface PublishTexts {
  ofTheExhibit: string
  why: string
  what: string
  looking: string
  carry: string
  omit: string
  hindering: string
  unapproved: string
  lacking: string
  withdrawn: string
  unreadable: string
}

const en: PublishTexts = {
  ofTheExhibit: 'of the exhibit',
  why: 'It shows something that the public does not see.',
  what: 'What happens to that',
  looking: 'Looking at what it shows…',
  carry: 'Publish it along, in the same moment',
  omit: 'Leave it out: visitors do not see these places',
  hindering: 'It cannot all go along yet:',
  unapproved: 'not approved, or not yours to publish',
  lacking: 'something is missing in it',
  withdrawn: 'withdrawn',
  unreadable: 'A record that you may not read',
}

const ru: PublishTexts = {
  ofTheExhibit: 'принадлежит выставке',
  why: 'Здесь показано то, чего посетители не видят.',
  what: 'Что с этим сделать',
  looking: 'Смотрим, что здесь показано…',
  carry: 'Опубликовать вместе, в тот же миг',
  omit: 'Не показывать: посетители этих мест не увидят',
  hindering: 'Вместе пока нельзя:',
  unapproved: 'не одобрено, или публикуете не вы',
  lacking: 'там чего-то не хватает',
  withdrawn: 'отозвано',
  unreadable: 'Запись, которую вам не прочесть',
}

const he: PublishTexts = {
  ofTheExhibit: 'של התערוכה',
  why: 'מוצג בה דבר שהציבור אינו רואה.',
  what: 'מה ייעשה בו',
  looking: 'בודקים מה מוצג בה…',
  carry: 'לפרסם אותו יחד, באותו רגע',
  omit: 'להשמיט: המבקרים לא יראו את המקומות האלה',
  hindering: 'עדיין אי אפשר לפרסם הכול יחד:',
  unapproved: 'לא אושר, או שהפרסום אינו בידיכם',
  lacking: 'חסר בו משהו',
  withdrawn: 'נמשך',
  unreadable: 'רשומה שאינה פתוחה לקריאתכם',
}

export const publishTexts = { en, ru, he }
export const publishTextsIn = (language: string): PublishTexts => publishTexts[deskLanguage(language)]
