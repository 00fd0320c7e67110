import { deskLanguage } from '../shared/texts'

const en = {
  leave: 'Leave this role',
  leaveHeading: 'Leave this role?',
  leaveBody: 'It ends at once. What you wrote stays. Only somebody else can give you the role again.',
  lastSteward:
    'You are the last steward of your institution. Without one, a coordinator approves its records with a reason, which its people are told.',
  leaving: 'Leaving…',
  left: 'You no longer have this role.',
  reason: 'Why (the institution’s stewards and the coordinators are told)',
  absences: 'Institutions whose last steward was ended by a coordinator or an administrator',
  absenceWhat:
    'Until there is a steward again, a coordinator decides in their place only if another administrator agrees. Nobody may stand behind that account and behind the one that ended the last: have made, promoted or vouched for both.',
  agree: 'Agree',
  agreed: 'An administrator has agreed.',
  agreeHeading: 'May a coordinator decide in place of a steward of {{name}}?',
  waits: 'Waits for another administrator.',
}
type StewardTexts = typeof en

const ru: StewardTexts = {
  leave: 'Отказаться от роли',
  leaveHeading: 'Отказаться от этой роли?',
  leaveBody: 'Она прекратится сразу. Написанное останется. Снова дать роль может только другой человек.',
  lastSteward:
    'Вы последний хранитель учреждения. Без хранителя его записи одобряет координатор, указывая причину; о ней сообщают сотрудникам учреждения.',
  leaving: 'Роль прекращается…',
  left: 'У вас больше нет этой роли.',
  reason: 'Причина (её сообщают хранителям учреждения и координаторам)',
  absences: 'Учреждения, последнего хранителя которых снял координатор или администратор',
  absenceWhat:
    'Пока хранителя нет, координатор решает вместо него, только если согласен другой администратор. За его учётной записью и записью того, кто снял последнего хранителя, не должен стоять один человек: тот, кто их создал, сделал администраторскими или поручился за них.',
  agree: 'Дать согласие',
  agreed: 'Администратор дал согласие.',
  agreeHeading: 'Может ли координатор решать вместо хранителя ({{name}})?',
  waits: 'Нужно согласие другого администратора.',
}

const he: StewardTexts = {
  leave: 'ויתור על התפקיד',
  leaveHeading: 'לוותר על התפקיד?',
  leaveBody: 'הוא יסתיים מיד. מה שכתבתם נשאר. רק מישהו אחר יכול לתת לכם את התפקיד שוב.',
  lastSteward:
    'אתם אחראי האוסף האחרון של המוסד. בלעדיו רכז מאשר את הרשומות של המוסד בציון סיבה, ועובדי המוסד מקבלים על כך הודעה.',
  leaving: 'התפקיד מסתיים…',
  left: 'התפקיד אינו שלכם עוד.',
  reason: 'מדוע (נמסר לאחראי האוסף של המוסד ולרכזים)',
  absences: 'מוסדות שרכז או מנהל מערכת סיים את תפקיד אחראי האוסף האחרון שלהם',
  absenceWhat:
    'עד שיהיה אחראי אוסף, רכז מחליט במקומו רק בהסכמת מנהל מערכת אחר. אסור שאדם אחד יעמוד מאחורי חשבונו ומאחורי החשבון שסיים את תפקיד האחרון: מי שיצר את שניהם, קידם אותם או ערב להם.',
  agree: 'הסכמה',
  agreed: 'מנהל מערכת הסכים.',
  agreeHeading: 'האם רכז רשאי להחליט במקום אחראי אוסף ({{name}})?',
  waits: 'נדרשת הסכמה של מנהל מערכת אחר.',
}

const texts = { en, ru, he }

/** What the desk says of an institution's stewards: who ends them, and who decides where there is none. */
export const stewardTextsIn = (language: string): StewardTexts => texts[deskLanguage(language)]
