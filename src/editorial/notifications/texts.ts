import { uiTextIn, type UiText } from '../../languages/ui-text'
import { stewardTexts } from '../../accounts'

/** A rule of the workflow changed: from what it was to what it is. */
const policyTexts = {
  four_eyes_on: (who, title) => ({
    en: `${who} changed a review rule of “${title}”: four eyes, from off to on.`,
    ru: `${who}: изменено правило проверки («${title}»). «Четыре глаза»: было выключено, стало включено.`,
    he: `‏${who}: שונה כלל בדיקה של „${title}”. ארבע עיניים: היה כבוי, ועכשיו פועל.`,
  }),
  four_eyes_off: (who, title) => ({
    en: `${who} changed a review rule of “${title}”: four eyes, from on to off.`,
    ru: `${who}: изменено правило проверки («${title}»). «Четыре глаза»: было включено, стало выключено.`,
    he: `‏${who}: שונה כלל בדיקה של „${title}”. ארבע עיניים: היה פועל, ועכשיו כבוי.`,
  }),
  may_publish_on: (who, title) => ({
    en: `${who} changed a review rule of “${title}”: the institution publishes itself, from off to on.`,
    ru: `${who}: изменено правило проверки («${title}»). «Учреждение публикует само»: было выключено, стало включено.`,
    he: `‏${who}: שונה כלל בדיקה של „${title}”. המוסד מפרסם בעצמו: היה כבוי, ועכשיו פועל.`,
  }),
  may_publish_off: (who, title) => ({
    en: `${who} changed a review rule of “${title}”: the institution publishes itself, from on to off.`,
    ru: `${who}: изменено правило проверки («${title}»). «Учреждение публикует само»: было включено, стало выключено.`,
    he: `‏${who}: שונה כלל בדיקה של „${title}”. המוסד מפרסם בעצמו: היה פועל, ועכשיו כבוי.`,
  }),
} as const satisfies Record<string, (who: string, title: string) => UiText>

/** What people are told of, by the verb: `who`, and the record's name. */
export const notificationTexts: Readonly<Record<string, ((who: string, title: string) => UiText) | undefined>> = {
  ...stewardTexts,
  ...policyTexts,
  approve_in_place: (who, title) => ({
    en: `${who} approved “${title}” in place of a steward, because its institution has none.`,
    ru: `${who}: запись «${title}» одобрена вместо хранителя, потому что у учреждения его нет.`,
    he: `‏${who}: הרשומה „${title}” אושרה במקום אחראי אוסף, כי למוסד אין כזה.`,
  }),
  submit: (who, title) => ({
    en: `${who} submitted “${title}” for review.`,
    ru: `${who}: запись «${title}» отправлена на проверку.`,
    he: `‏${who}: הרשומה „${title}” הוגשה לבדיקה.`,
  }),
  recall: (who, title) => ({
    en: `${who} took “${title}” back from review.`,
    ru: `${who}: запись «${title}» забрана с проверки.`,
    he: `‏${who}: הרשומה „${title}” הוחזרה מבדיקה.`,
  }),
  request_changes: (who, title) => ({
    en: `${who} asks for changes to “${title}”.`,
    ru: `${who}: в записи «${title}» просят кое-что исправить.`,
    he: `‏${who}: ברשומה „${title}” התבקשו תיקונים.`,
  }),
  approve: (who, title) => ({
    en: `${who} approved “${title}”.`,
    ru: `${who}: запись «${title}» одобрена.`,
    he: `‏${who}: הרשומה „${title}” אושרה.`,
  }),
  publish: (who, title) => ({
    en: `${who} published “${title}”.`,
    ru: `${who}: запись «${title}» опубликована.`,
    he: `‏${who}: הרשומה „${title}” פורסמה.`,
  }),
  unpublish: (who, title) => ({
    en: `${who} took “${title}” off the site.`,
    ru: `${who}: запись «${title}» снята с публикации.`,
    he: `‏${who}: הרשומה „${title}” הוסרה מהאתר.`,
  }),
  withdraw: (who, title) => ({
    en: `${who} withdrew “${title}”.`,
    ru: `${who}: запись «${title}» отозвана.`,
    he: `‏${who}: הרשומה „${title}” נמשכה.`,
  }),
  offer_transfer: (who, title) => ({
    en: `${who} offers “${title}” to your institution.`,
    ru: `${who}: запись «${title}» предлагают передать вашему учреждению.`,
    he: `‏${who}: הרשומה „${title}” הוצעה למוסד שלכם.`,
  }),
  end_transfer: (who, title) => ({
    en: `${who}: “${title}” stays where it is; the offer has ended.`,
    ru: `${who}: запись «${title}» остаётся у владельца, предложение снято.`,
    he: `‏${who}: הרשומה „${title}” נשארת במקומה; ההצעה הסתיימה.`,
  }),
  transfer: (who, title) => ({
    en: `${who} handed “${title}” over to another institution.`,
    ru: `${who}: запись «${title}» передана другому учреждению.`,
    he: `‏${who}: הרשומה „${title}” הועברה למוסד אחר.`,
  }),
  outdated_offer: (_who, title) => ({
    en: `“${title}” was changed after it was offered to another institution: the offer has ended.`,
    ru: `Запись «${title}» изменили после того, как предложили её другому учреждению: предложение снято.`,
    he: `‏הרשומה „${title}” שונתה אחרי שהוצעה למוסד אחר: ההצעה הסתיימה.`,
  }),
  lost_file: (_who, title) => ({
    en: `“${title}” named a file that was erased by a legal order: the draft names it no more.`,
    ru: `В записи «${title}» был файл, который уничтожен по требованию закона: в черновике его больше нет.`,
    he: `‏הרשומה „${title}” הזכירה קובץ שנמחק לפי צו: הטיוטה אינה מזכירה אותו עוד.`,
  }),
  erase: (who) => ({
    en: `${who} erased a record by a legal order.`,
    ru: `${who}: запись уничтожена по требованию закона.`,
    he: `‏${who}: רשומה נמחקה לפי צו.`,
  }),
  merge: (who, title) => ({
    en: `${who} merged two records: the draft of “${title}” follows, and waits for your approval.`,
    ru: `${who}: две записи объединены. Черновик записи «${title}» изменён соответственно и ждёт вашего одобрения.`,
    he: `‏${who}: שתי רשומות מוזגו. הטיוטה של הרשומה „${title}” שונתה בהתאם ומחכה לאישורכם.`,
  }),
  unmerge: (who, title) => ({
    en: `${who} undid a merge of two records: the draft of “${title}” follows, and waits for your approval.`,
    ru: `${who}: объединение двух записей отменено. Черновик записи «${title}» изменён соответственно и ждёт вашего одобрения.`,
    he: `‏${who}: מיזוג של שתי רשומות בוטל. הטיוטה של הרשומה „${title}” שונתה בהתאם ומחכה לאישורכם.`,
  }),
  embargo_over: (_who, title) => ({
    en: `The embargo on “${title}” has passed: it may be published.`,
    ru: `Срок ограничения для записи «${title}» истёк: её можно опубликовать.`,
    he: `‏תקופת החסימה של הרשומה „${title}” הסתיימה: אפשר לפרסם אותה.`,
  }),
  medium_left: (_who, title) => ({
    en: `A file that “${title}” shows was taken off the site by its owner.`,
    ru: `Владелец снял с сайта файл, который показан в записи «${title}».`,
    he: `‏קובץ שמוצג ברשומה „${title}” הוסר מהאתר בידי הבעלים שלו.`,
  }),
  file_taken_back: (_who, title) => ({
    en: `A file that “${title}” shows was withdrawn elsewhere, for a reason that holds of every copy: visitors no longer see it here.`,
    ru: `Файл, показанный в записи «${title}», отозван в другом месте по причине, которая касается всех копий: здесь посетители его больше не видят.`,
    he: `‏קובץ שמוצג ברשומה „${title}” נמשך במקום אחר, מסיבה שחלה על כל עותק: המבקרים אינם רואים אותו כאן עוד.`,
  }),
  same_file_taken_back: (_who, title) => ({
    en: `A file that “${title}” shows was withdrawn elsewhere, for a reason that may hold here too. It stays here: please look at it.`,
    ru: `Файл, показанный в записи «${title}», отозван в другом месте по причине, которая может касаться и вас. Здесь он остаётся: посмотрите, пожалуйста.`,
    he: `‏קובץ שמוצג ברשומה „${title}” נמשך במקום אחר, מסיבה שאולי חלה גם כאן. כאן הוא נשאר: כדאי לבדוק.`,
  }),
  reinstate: (who, title) => ({
    en: `${who} reinstated “${title}”.`,
    ru: `${who}: запись «${title}» больше не отозвана.`,
    he: `‏${who}: משיכת הרשומה „${title}” בוטלה.`,
  }),
}

export const systemText: UiText = { en: 'The system', ru: 'Система', he: 'המערכת' }

/** A record that is not told by its name. */
const unnamedRecord: UiText = { en: 'a record', ru: 'запись', he: 'רשומה' }

const hasSentence = (what: string): what is keyof typeof notificationTexts => Object.hasOwn(notificationTexts, what)

/** A name of another script turns nothing around it (UAX #9, isolates). */
const isolate = (name: string): string => `\u2068${name}\u2069`

/** What somebody was told, as a sentence in their language. */
export const formatNotification = (
  { verb: transition, by }: { verb: string; by: string | null },
  title: string | null,
  language: string,
): string => {
  const sentence = hasSentence(transition) ? notificationTexts[transition] : undefined
  if (!sentence) return transition
  const who = isolate(by ?? uiTextIn(systemText, language))
  return uiTextIn(sentence(who, isolate(title ?? uiTextIn(unnamedRecord, language))), language)
}
