import type { Problem } from '../problems'
import type { UiText } from '../../languages/ui-text'

/** Problems of accounts. */
export const accountProblemTexts = {
  password_short: {
    en: 'Use 12 characters or more.',
    ru: 'Нужно не меньше 12 знаков.',
    he: 'השתמשו ב־12 תווים לפחות.',
  },
  password_common: {
    en: 'This password is among the first that are guessed. Choose another.',
    ru: 'Этот пароль подбирают одним из первых. Выберите другой.',
    he: 'סיסמה זו היא מן הראשונות שמנחשים. בחרו אחרת.',
  },
  password_is_name: {
    en: 'Use something other than the name or the address.',
    ru: 'Пароль не должен совпадать с именем или адресом.',
    he: 'בחרו משהו אחר מן השם או הכתובת.',
  },
  link_used: {
    en: 'This link was used already, or is too old. Ask for another.',
    ru: 'Эта ссылка уже использована или устарела. Попросите новую.',
    he: 'הקישור כבר שימש, או שפג תוקפו. בקשו קישור חדש.',
  },
  not_your_own: {
    en: 'Only the person themselves changes this: with the link of a mail.',
    ru: 'Это меняет только сам человек — по ссылке из письма.',
    he: 'רק האדם עצמו משנה זאת, בקישור שבדואר.',
  },
  password_apart: {
    en: 'A new password is chosen apart: give the current one as well.',
    ru: 'Новый пароль задают отдельно: укажите и нынешний.',
    he: 'סיסמה חדשה נבחרת בנפרד: ציינו גם את הנוכחית.',
  },
  address_apart: {
    en: 'The address is changed apart: give your password, then follow the link that is sent to the new address.',
    ru: 'Адрес меняют отдельно: укажите пароль, затем откройте ссылку из письма на новый адрес.',
    he: 'הכתובת משתנה בנפרד: ציינו את הסיסמה, ואז פתחו את הקישור שנשלח לכתובת החדשה.',
  },
  same_address: {
    en: 'This is the address already.',
    ru: 'Этот адрес уже указан.',
    he: 'זו כבר הכתובת.',
  },
  invite_instead: {
    en: 'Invite this person: they choose their own password.',
    ru: 'Пригласите этого человека: пароль он выберет сам.',
    he: 'הזמינו את האדם: את הסיסמה יבחר בעצמו.',
  },
  not_an_address: {
    en: 'Write a mail address, as name@host.',
    ru: 'Укажите адрес почты: имя@сервер.',
    he: 'כתבו כתובת דואר: שם@שרת.',
  },
  name_needed: {
    en: 'Write the name colleagues know them by.',
    ru: 'Укажите имя, под которым человека знают коллеги.',
    he: 'כתבו את השם שהעמיתים מכירים.',
  },
  name_long: {
    en: 'Use 100 characters at most.',
    ru: 'Не больше 100 знаков.',
    he: 'לכל היותר 100 תווים.',
  },
  no_such_role: {
    en: 'Choose one of the roles.',
    ru: 'Выберите одну из ролей.',
    he: 'בחרו אחד מן התפקידים.',
  },
  institution_needed: {
    en: 'Choose the institution they work for.',
    ru: 'Выберите учреждение, в котором человек работает.',
    he: 'בחרו את המוסד שבו האדם עובד.',
  },
  institution_not_needed: {
    en: 'Leave it empty: this role is held for the whole exhibit.',
    ru: 'Оставьте пустым: эта роль относится ко всей выставке.',
    he: 'השאירו ריק: תפקיד זה הוא לכל התערוכה.',
  },
  languages_needed: {
    en: 'Choose the languages that they translate into.',
    ru: 'Выберите языки, на которые человек переводит.',
    he: 'בחרו את השפות שאליהן האדם מתרגם.',
  },
  languages_not_needed: {
    en: 'Leave it empty: only a translator has languages.',
    ru: 'Оставьте пустым: языки указывают только для переводчика.',
    he: 'השאירו ריק: שפות מציינים רק למתרגם.',
  },
  no_such_language: {
    en: 'Choose among the languages of the exhibit.',
    ru: 'Выберите из языков выставки.',
    he: 'בחרו מבין שפות התערוכה.',
  },
  no_such_institution: {
    en: 'There is no such institution, or it is not yours.',
    ru: 'Такого учреждения нет, или оно не ваше.',
    he: 'אין מוסד כזה, או שאינו שלכם.',
  },
  not_yours_to_grant: {
    en: 'This role is not yours to give.',
    ru: 'Эту роль вы дать не можете.',
    he: 'תפקיד זה אינו בסמכותכם.',
  },
  not_yourself: {
    en: 'Somebody else has to do this for you.',
    ru: 'Для вас это должен сделать кто-то другой.',
    he: 'מישהו אחר צריך לעשות זאת עבורכם.',
  },
  reason_needed: {
    en: 'Say why.',
    ru: 'Укажите причину.',
    he: 'כתבו מדוע.',
  },
  stewards_decide: {
    en: 'This institution has a steward: its stewards make and end its stewards, or an administrator with a reason.',
    ru: 'У этого учреждения есть хранитель: хранителей назначают и снимают сами хранители или администратор с указанием причины.',
    he: 'למוסד זה יש אחראי אוסף: אחראי האוסף שלו ממנים ומסיימים זה את תפקידו של זה, או מנהל המערכת בציון סיבה.',
  },
  agreement_needed: {
    en: 'A coordinator or an administrator ended the last steward of this institution: another administrator has to agree first.',
    ru: 'Последнего хранителя этого учреждения снял координатор или администратор: сначала нужно согласие другого администратора.',
    he: 'רכז או מנהל מערכת סיים את תפקידו של אחראי האוסף האחרון במוסד זה: תחילה נדרשת הסכמת מנהל מערכת אחר.',
  },
  last_of_role: {
    en: 'Nobody else has this role. Give it to somebody else first.',
    ru: 'Больше этой роли нет ни у кого. Сначала дайте её другому.',
    he: 'אין לאף אחד אחר תפקיד זה. תנו אותו תחילה למישהו אחר.',
  },
  last_steward: {
    en: 'You are the last steward of your institution. Without one, a coordinator approves its records with a reason. Confirm that you leave.',
    ru: 'Вы последний хранитель учреждения. Без хранителя его записи одобряет координатор, указывая причину. Подтвердите, что уходите.',
    he: 'אתם אחראי האוסף האחרון של המוסד. בלעדיו רכז מאשר את הרשומות של המוסד בציון סיבה. אשרו שאתם עוזבים.',
  },
  already_member: {
    en: 'This person has this role already.',
    ru: 'У этого человека уже есть эта роль.',
    he: 'לאדם זה כבר יש תפקיד זה.',
  },
  account_closed: {
    en: 'This person’s account is closed. Open it again first.',
    ru: 'Учётная запись этого человека закрыта. Сначала откройте её снова.',
    he: 'החשבון של אדם זה סגור. פתחו אותו תחילה.',
  },
  offer_over: {
    en: 'Whoever offered this may not give it any more. Ask for another offer.',
    ru: 'Тот, кто это предложил, больше не может этого дать. Попросите новое предложение.',
    he: 'מי שהציע זאת אינו רשאי עוד לתת זאת. בקשו הצעה אחרת.',
  },
  confirmed_already: {
    en: 'This account is confirmed already.',
    ru: 'Эта учётная запись уже подтверждена.',
    he: 'החשבון כבר אושר.',
  },
  not_a_colleague: {
    en: 'Choose somebody of the same institution who can log in.',
    ru: 'Выберите того, кто работает в том же учреждении и может войти.',
    he: 'בחרו מישהו מאותו מוסד שיכול להיכנס.',
  },
  code_wrong: {
    en: 'This code does not work. Wait for the next one, or use a recovery code.',
    ru: 'Код не подошёл. Дождитесь следующего или введите резервный код.',
    he: 'הקוד אינו פועל. המתינו לקוד הבא, או השתמשו בקוד שחזור.',
  },
  password_wrong: {
    en: 'This is not your password.',
    ru: 'Это не ваш пароль.',
    he: 'זו אינה הסיסמה שלכם.',
  },
  second_factor_exists: {
    en: 'There is a second factor already. Remove it first.',
    ru: 'Второй фактор уже есть. Сначала удалите его.',
    he: 'כבר יש גורם אימות שני. הסירו אותו תחילה.',
  },
  no_second_factor: {
    en: 'There is no second factor here. Begin anew.',
    ru: 'Второго фактора здесь нет. Начните сначала.',
    he: 'אין כאן גורם אימות שני. התחילו מחדש.',
  },
  client_name_needed: {
    en: 'Write whose program it is.',
    ru: 'Укажите, чья это программа.',
    he: 'כתבו של מי התוכנה.',
  },
  scope_needed: {
    en: 'Choose what it may read.',
    ru: 'Выберите, что она может читать.',
    he: 'בחרו מה היא רשאית לקרוא.',
  },
  not_in_the_future: {
    en: 'Choose a moment that is still to come.',
    ru: 'Выберите момент в будущем.',
    he: 'בחרו מועד שטרם חלף.',
  },
  not_confirmed: {
    en: 'Your account is not confirmed yet: another administrator has to vouch for it.',
    ru: 'Ваша учётная запись ещё не подтверждена: за неё должен поручиться другой администратор.',
    he: 'החשבון שלכם טרם אושר: מנהל מערכת אחר צריך לערוב לו.',
  },
  not_independent: {
    en: 'One person stands behind your account and that of whoever ended the last steward: they made one of them, made it an administrator’s, vouched for it, or changed its address. An administrator agrees whose account whoever runs the server made.',
    ru: 'За вашей учётной записью и за записью того, кто снял последнего хранителя, стоит один человек: он создал одну из них, сделал её администраторской, поручился за неё или сменил её адрес. Согласие даёт администратор, чью запись создали на самом сервере.',
    he: 'אדם אחד עומד מאחורי החשבון שלכם ומאחורי החשבון של מי שסיים את תפקיד אחראי האוסף האחרון: הוא יצר אחד מהם, עשה אותו לחשבון של מנהל מערכת, ערב לו או שינה את כתובתו. מסכים מנהל מערכת שחשבונו נוצר בשרת עצמו.',
  },
  client_revoked: {
    en: 'It was revoked. Make another.',
    ru: 'Он отозван. Создайте другой.',
    he: 'הוא בוטל. צרו אחר.',
  },
  preview_not_yours: {
    en: 'Only a coordinator gives this.',
    ru: 'Это разрешает только координатор.',
    he: 'רק רכז מרשה זאת.',
  },
  not_expected: {
    en: 'This is not expected here.',
    ru: 'Этого здесь не ждут.',
    he: 'אין לזה מקום כאן.',
  },
} as const satisfies Record<string, UiText>

export type AccountCode = keyof typeof accountProblemTexts

export const isAccountCode = (code: string): code is AccountCode => Object.hasOwn(accountProblemTexts, code)

export const accountProblem = (pointer: string, code: AccountCode): Problem => ({
  pointer,
  code,
  detail: accountProblemTexts[code].en,
})
