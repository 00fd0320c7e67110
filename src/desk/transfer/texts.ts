import { deskLanguage } from '../shared/texts'
import type { DialogTexts } from '../workflow/dialog-texts'

/** What is said of a record that goes from one institution to another: in its menu, and where offers wait. */
interface TransferTexts {
  says: DialogTexts
  /** the deed, where it was asked about */
  confirm: string
  /** in the menu, where it is offered already */
  labelOffered: string
  offered: string
  ended: string
  to: string
  none: string
  unpublished: string
  note: string
  headingOffered: string
  waits: string
  takeBack: string
  takingBack: string
  anInstitution: string
  offers: string
  offersIt: string
  waitsFor: string
  by: string
  read: string
  reading: string
  unread: string
  files: string
  goesAlong: string
  staysWith: string
  reason: string
  accept: string
  acceptInPlace: string
  decline: string
  end: string
  accepted: string
  notDone: string
  untitled: string
}

const en: TransferTexts = {
  says: {
    label: 'Hand over to another institution…',
    busy: 'Handing over…',
    done: 'Handed over: it belongs to the other institution now.',
    heading: 'Hand this over to another institution?',
    body: 'The text goes as it stands now, with the pictures and recordings that nothing else of its institution shows, once a steward of the other institution has read and accepted it. Whoever changes it before ends the offer. Older versions, private notes, comments and the history before stay with its institution. What is in review or approved becomes a draft again. What is public stays public, under the name of the other institution.',
  },
  confirm: 'Hand it over',
  labelOffered: 'Offered to another institution…',
  offered: 'Offered. It is handed over when a steward of the other institution accepts.',
  ended: 'The offer has ended. The record stays where it was.',
  to: 'To which institution',
  none: 'choose one',
  unpublished: '{{name}} (not public)',
  note: 'A note for them',
  headingOffered: 'This is offered to another institution',
  waits:
    'It is offered to {{to}} and waits for the word of a steward there. Until then it stays where it is; whoever changes it ends the offer.',
  takeBack: 'Take the offer back',
  takingBack: 'Taking it back…',
  anInstitution: 'another institution',
  offers: 'Offered from one institution to another',
  offersIt: '{{from}} offers it to {{to}}.',
  waitsFor: 'It waits for {{to}}.',
  by: '{{by}}:',
  read: 'Read what is offered',
  reading: 'One moment…',
  unread: 'It cannot be read: perhaps the offer has ended.',
  files: 'Pictures and recordings',
  goesAlong: 'handed over with it',
  staysWith: 'stays with {{from}}',
  reason: 'Why you decide in place of a steward (colleagues read this in the history)',
  accept: 'Accept',
  acceptInPlace: 'Accept in place of a steward',
  decline: 'Decline',
  end: 'End the offer',
  accepted: 'Handed over: it belongs to {{to}} now.',
  notDone: 'This was not possible: perhaps the offer has ended already.',
  untitled: 'Untitled',
}

const ru: TransferTexts = {
  says: {
    label: 'Передать другому учреждению…',
    busy: 'Передаётся…',
    done: 'Передано: теперь запись принадлежит другому учреждению.',
    heading: 'Передать запись другому учреждению?',
    body: 'Текст перейдёт таким, каков он сейчас, вместе с изображениями и записями, которых больше нет в других записях учреждения, когда хранитель другого учреждения прочтёт его и примет. Если кто-то изменит запись раньше, предложение будет снято. Прежние версии, внутренние заметки, комментарии и прежняя история останутся у учреждения. То, что на проверке или одобрено, снова станет черновиком. Опубликованное останется на сайте, под именем другого учреждения.',
  },
  confirm: 'Передать',
  labelOffered: 'Предложено другому учреждению…',
  offered: 'Предложено. Запись перейдёт, когда её примет хранитель другого учреждения.',
  ended: 'Предложение снято. Запись остаётся там, где была.',
  to: 'Какому учреждению',
  none: 'выберите',
  unpublished: '{{name}} (не опубликовано)',
  note: 'Примечание для них',
  headingOffered: 'Запись предложена другому учреждению',
  waits:
    'Предложено: {{to}}. Ждём слова хранителя. До тех пор запись остаётся на месте; если её изменят, предложение будет снято.',
  takeBack: 'Снять предложение',
  takingBack: 'Снимается…',
  anInstitution: 'другое учреждение',
  offers: 'Предложено передать',
  offersIt: 'Предлагает {{from}}, принимает {{to}}.',
  waitsFor: 'Ждём ответа: {{to}}.',
  by: '{{by}}:',
  read: 'Прочитать предложенное',
  reading: 'Минуту…',
  unread: 'Прочитать не получилось: возможно, предложение уже снято.',
  files: 'Изображения и записи звука и видео',
  goesAlong: 'перейдёт вместе с записью',
  staysWith: 'остаётся у владельца: {{from}}',
  reason: 'Почему вы решаете вместо хранителя (коллеги прочтут это в истории)',
  accept: 'Принять',
  acceptInPlace: 'Принять вместо хранителя',
  decline: 'Отказаться',
  end: 'Снять предложение',
  accepted: 'Передано. Теперь запись принадлежит: {{to}}.',
  notDone: 'Не получилось: возможно, предложение уже снято.',
  untitled: 'Без названия',
}

const he: TransferTexts = {
  says: {
    label: 'העברה למוסד אחר…',
    busy: 'מועבר…',
    done: 'הועבר: הרשומה שייכת עכשיו למוסד האחר.',
    heading: 'להעביר את הרשומה למוסד אחר?',
    body: 'הטקסט יעבור כפי שהוא עכשיו, עם התמונות וההקלטות ששום רשומה אחרת של המוסד אינה מציגה, לאחר שאחראי אוסף של המוסד האחר יקרא ויקבל אותו. מי שישנה אותו קודם לכן יסיים את ההצעה. גרסאות קודמות, הערות פנימיות, תגובות וההיסטוריה עד כה נשארות במוסד. מה שבבדיקה או מאושר יהיה שוב טיוטה. מה שגלוי לציבור יישאר גלוי, בשם המוסד האחר.',
  },
  confirm: 'העברה',
  labelOffered: 'הוצע למוסד אחר…',
  offered: 'הוצע. הרשומה תעבור כשאחראי אוסף של המוסד האחר יקבל אותה.',
  ended: 'ההצעה הסתיימה. הרשומה נשארת במקומה.',
  to: 'לאיזה מוסד',
  none: 'בחרו',
  unpublished: '{{name}} (אינו גלוי לציבור)',
  note: 'הערה בשבילם',
  headingOffered: 'הרשומה הוצעה למוסד אחר',
  waits: 'הרשומה הוצעה אל {{to}} ומחכה למילה של אחראי אוסף שם. עד אז היא נשארת במקומה; מי שישנה אותה יסיים את ההצעה.',
  takeBack: 'ביטול ההצעה',
  takingBack: 'מבוטל…',
  anInstitution: 'מוסד אחר',
  offers: 'הוצע להעברה ממוסד למוסד',
  offersIt: 'הצעה מאת {{from}} אל {{to}}.',
  waitsFor: 'מחכה לתשובה: {{to}}.',
  by: '‏{{by}}:',
  read: 'קריאת מה שהוצע',
  reading: 'רגע…',
  unread: 'אי אפשר לקרוא: ייתכן שההצעה כבר הסתיימה.',
  files: 'תמונות והקלטות',
  goesAlong: 'עובר עם הרשומה',
  staysWith: 'נשאר אצל {{from}}',
  reason: 'מדוע אתם מחליטים במקום אחראי אוסף (עמיתים יקראו זאת בהיסטוריה)',
  accept: 'קבלה',
  acceptInPlace: 'קבלה במקום אחראי אוסף',
  decline: 'דחייה',
  end: 'ביטול ההצעה',
  accepted: 'הועבר. הרשומה שייכת עכשיו אל {{to}}.',
  notDone: 'הפעולה לא הצליחה: ייתכן שההצעה כבר הסתיימה.',
  untitled: 'ללא שם',
}

export const transferTexts = { en, ru, he }
export const transferTextsIn = (language: string): TransferTexts => transferTexts[deskLanguage(language)]
