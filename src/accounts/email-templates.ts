import type { Email } from '../mail'
import { uiTextIn, type UiText } from '../languages/ui-text'

const lines = (...text: string[]) => text.join('\n\n')

interface EmailTemplate {
  subject: UiText
  text: (about: { name: string; link: string; institution: string }) => UiText
}

const at = (institution: string, before: string) => (institution === '' ? '' : `${before}${institution}`)

const emailTemplates = {
  invitation: {
    subject: {
      en: 'You are invited to the exhibit’s desk',
      ru: 'Вас приглашают в редакцию выставки',
      he: 'הוזמנתם למערכת של התערוכה',
    },
    text: ({ name, link, institution }) => ({
      en: lines(
        `Hello ${name},`,
        `you are invited to work on the exhibit${at(institution, ' for ')}. Choose a password here:`,
        link,
        'The link works once, for 7 days. If you did not expect it, there is nothing to do.',
      ),
      ru: lines(
        `Здравствуйте, ${name}!`,
        `Вас приглашают работать над выставкой${at(institution, '. Учреждение: ')}. Выберите пароль здесь:`,
        link,
        'Ссылка действует один раз, в течение 7 дней. Если вы её не ждали, ничего делать не нужно.',
      ),
      he: lines(
        `שלום ${name},`,
        `הוזמנתם לעבוד על התערוכה${at(institution, ' מטעם ')}. בחרו סיסמה כאן:`,
        link,
        'הקישור פועל פעם אחת, במשך 7 ימים. אם לא ציפיתם לו, אין צורך לעשות דבר.',
      ),
    }),
  },
  offer: {
    subject: {
      en: 'You are offered a role at the exhibit’s desk',
      ru: 'Вам предлагают роль в редакции выставки',
      he: 'מוצע לכם תפקיד במערכת של התערוכה',
    },
    text: ({ name, link, institution }) => ({
      en: lines(
        `Hello ${name},`,
        `you are offered a role in the exhibit${at(institution, ': ')}. It begins when you accept it. Log in, then accept or decline:`,
        link,
        'The offer lasts 7 days. If you do not want it, there is nothing to do.',
      ),
      ru: lines(
        `Здравствуйте, ${name}!`,
        `Вам предлагают роль в выставке${at(institution, ': ')}. Она начнётся, когда вы согласитесь. Войдите и примите предложение или откажитесь:`,
        link,
        'Предложение действует 7 дней. Если оно вам не нужно, ничего делать не нужно.',
      ),
      he: lines(
        `שלום ${name},`,
        `מוצע לכם תפקיד בתערוכה${at(institution, ': ')}. הוא יתחיל כשתקבלו אותו. היכנסו, ואז קבלו או דחו:`,
        link,
        'ההצעה עומדת 7 ימים. אם אינכם רוצים בה, אין צורך לעשות דבר.',
      ),
    }),
  },
  vouched: {
    subject: {
      en: 'An account is vouched for',
      ru: 'За учётную запись поручились',
      he: 'ערבו לחשבון',
    },
    text: ({ name, institution }) => ({
      en: lines(
        'Hello,',
        `an administrator vouched that the account of ${name}${at(institution, ' – ')} belongs to that person. If this surprises you, ask the administrator.`,
      ),
      ru: lines(
        'Здравствуйте!',
        `Администратор поручился, что учётная запись принадлежит тому, кто в ней назван: ${name}${at(institution, ' – ')}. Если это неожиданно, спросите администратора.`,
      ),
      he: lines(
        'שלום,',
        `מנהל המערכת ערב לכך שהחשבון של ${name}${at(institution, ' – ')} שייך לאדם זה. אם הדבר מפתיע אתכם, שאלו את מנהל המערכת.`,
      ),
    }),
  },
  accountWaits: {
    subject: {
      en: 'An invitation waits for your word',
      ru: 'Приглашение ждёт вашего слова',
      he: 'הזמנה ממתינה לאישור שלכם',
    },
    text: ({ link }) => ({
      en: lines(
        'Hello,',
        'somebody was invited whose account is not confirmed. The invitation waits until its person follows a link in a letter, or until an administrator vouches that the account is theirs:',
        link,
      ),
      ru: lines(
        'Здравствуйте!',
        'Пригласили человека, учётная запись которого не подтверждена. Приглашение ждёт, пока он не откроет ссылку из письма или администратор не поручится, что запись принадлежит ему:',
        link,
      ),
      he: lines(
        'שלום,',
        'הוזמן אדם שחשבונו לא אושר. ההזמנה ממתינה עד שיפתח קישור במכתב, או עד שמנהל מערכת יערוב שהחשבון שלו:',
        link,
      ),
    }),
  },
  coordinator: {
    subject: {
      en: 'The exhibit has another coordinator',
      ru: 'У выставки ещё один координатор',
      he: 'לתערוכה יש רכז נוסף',
    },
    text: ({ name }) => ({
      en: lines(
        'Hello,',
        `${name} was made a coordinator of the exhibit. If this surprises you, ask the administrator.`,
      ),
      ru: lines(
        'Здравствуйте!',
        `Координатором выставки стал(а) ${name}. Если это неожиданно, спросите администратора.`,
      ),
      he: lines('שלום,', `${name} מונה לרכז התערוכה. אם הדבר מפתיע אתכם, שאלו את מנהל המערכת.`),
    }),
  },
  secondFactorAdded: {
    subject: {
      en: 'Your account has a second factor now',
      ru: 'У вашей учётной записи теперь есть второй фактор',
      he: 'לחשבון שלכם יש מעתה גורם אימות שני',
    },
    text: () => ({
      en: lines(
        'Hello,',
        'from now on the exhibit’s desk asks you for a code of your authenticator app after the password. Keep the recovery codes where you find them without that device.',
        'If it was not you, tell the administrator at once.',
      ),
      ru: lines(
        'Здравствуйте!',
        'Теперь при входе в редакцию выставки после пароля нужен код из приложения-аутентификатора. Храните резервные коды там, где найдёте их и без этого устройства.',
        'Если это сделали не вы, сразу сообщите администратору.',
      ),
      he: lines(
        'שלום,',
        'מעתה, אחרי הסיסמה, מערכת התערוכה תבקש מכם קוד מאפליקציית האימות. שמרו את קודי השחזור במקום שתמצאו אותם גם בלי המכשיר.',
        'אם לא אתם עשיתם זאת, הודיעו מיד למנהל המערכת.',
      ),
    }),
  },
  secondFactorRemoved: {
    subject: {
      en: 'Your account has no second factor any more',
      ru: 'У вашей учётной записи больше нет второго фактора',
      he: 'לחשבון שלכם אין עוד גורם אימות שני',
    },
    text: () => ({
      en: lines(
        'Hello,',
        'the second factor of your account at the exhibit’s desk was removed: the password is enough to log in. You can set up a new one at any time.',
        'If you did not ask for this, tell the administrator at once, and choose a new password.',
      ),
      ru: lines(
        'Здравствуйте!',
        'Второй фактор вашей учётной записи в редакции выставки удалён: для входа достаточно пароля. Новый можно добавить в любое время.',
        'Если вы об этом не просили, сразу сообщите администратору и смените пароль.',
      ),
      he: lines(
        'שלום,',
        'גורם האימות השני של חשבונכם במערכת התערוכה הוסר: די בסיסמה כדי להיכנס. אפשר להגדיר חדש בכל עת.',
        'אם לא ביקשתם זאת, הודיעו מיד למנהל המערכת ובחרו סיסמה חדשה.',
      ),
    }),
  },
  addressToConfirm: {
    subject: { en: 'Confirm your new address', ru: 'Подтвердите новый адрес', he: 'אשרו את הכתובת החדשה' },
    text: ({ name, link }) => ({
      en: lines(
        `Hello ${name},`,
        'your account at the exhibit’s desk is to have this address. Confirm it here:',
        link,
        'The link works once, for a day. Until then nothing changes. If you do not expect this, there is nothing to do.',
      ),
      ru: lines(
        `Здравствуйте, ${name}!`,
        'Для вашей учётной записи в редакции выставки указан этот адрес. Подтвердите его здесь:',
        link,
        'Ссылка действует один раз, в течение суток. До этого ничего не меняется. Если вы этого не ждали, ничего делать не нужно.',
      ),
      he: lines(
        `שלום ${name},`,
        'התבקש שזו תהיה הכתובת של חשבונכם במערכת התערוכה. אשרו אותה כאן:',
        link,
        'הקישור פועל פעם אחת, במשך יממה. עד אז דבר אינו משתנה. אם לא ציפיתם לכך, אין צורך לעשות דבר.',
      ),
    }),
  },
  addressTaken: {
    subject: {
      en: 'Your address at the exhibit’s desk',
      ru: 'Ваш адрес в редакции выставки',
      he: 'הכתובת שלכם במערכת התערוכה',
    },
    text: () => ({
      en: lines(
        'Hello,',
        'somebody asked that their account at the exhibit’s desk should have this address. It is the address of your account, and stays that: nothing was changed.',
        'If it was you, log in with this address, or ask the administrator.',
      ),
      ru: lines(
        'Здравствуйте!',
        'Кто-то указал этот адрес для своей учётной записи в редакции выставки. Это адрес вашей учётной записи, и он остаётся вашим: ничего не изменено.',
        'Если это были вы, войдите с этим адресом или обратитесь к администратору.',
      ),
      he: lines(
        'שלום,',
        'מישהו ביקש שזו תהיה הכתובת של חשבונו במערכת התערוכה. זו הכתובת של חשבונכם, והיא נשארת שלכם: דבר לא השתנה.',
        'אם אלה הייתם אתם, היכנסו עם כתובת זו, או פנו למנהל המערכת.',
      ),
    }),
  },
  addressNotice: {
    subject: {
      en: 'Your account is to have another address',
      ru: 'Для вашей учётной записи указан другой адрес',
      he: 'התבקשה כתובת אחרת לחשבון שלכם',
    },
    text: ({ name }) => ({
      en: lines(
        `Hello ${name},`,
        'another address was given for your account at the exhibit’s desk. It counts once it is confirmed with a link sent to it; until then you log in with this one.',
        'If you did not ask for this, tell the administrator at once, and choose a new password.',
      ),
      ru: lines(
        `Здравствуйте, ${name}!`,
        'Для вашей учётной записи в редакции выставки указан другой адрес. Он начнёт действовать, когда его подтвердят по ссылке из письма; до этого входите с нынешним.',
        'Если вы об этом не просили, сразу сообщите администратору и смените пароль.',
      ),
      he: lines(
        `שלום ${name},`,
        'נמסרה כתובת אחרת לחשבונכם במערכת התערוכה. היא תקפה מרגע שתאושר בקישור שנשלח אליה; עד אז נכנסים עם הכתובת הזו.',
        'אם לא ביקשתם זאת, הודיעו מיד למנהל המערכת ובחרו סיסמה חדשה.',
      ),
    }),
  },
  guesses: {
    subject: {
      en: 'Somebody tries to log in to your account',
      ru: 'Кто-то пытается войти в вашу учётную запись',
      he: 'מישהו מנסה להיכנס לחשבון שלכם',
    },
    text: ({ name }) => ({
      en: lines(
        `Hello ${name},`,
        'many wrong passwords were given for your account at the exhibit’s desk. Logging in may take some seconds longer for a while; with a browser that you logged in with before it does not.',
        'If your password is one that others could guess, or that you use elsewhere too, choose a new one.',
      ),
      ru: lines(
        `Здравствуйте, ${name}!`,
        'Для вашей учётной записи в редакции выставки много раз указали неверный пароль. Какое-то время вход может занимать на несколько секунд больше — но не в браузере, через который вы уже входили.',
        'Если ваш пароль могли бы угадать другие или вы используете его где-то ещё, выберите новый.',
      ),
      he: lines(
        `שלום ${name},`,
        'לחשבון שלכם במערכת התערוכה נמסרו סיסמאות שגויות רבות. לזמן מה הכניסה עשויה להימשך כמה שניות נוספות; בדפדפן שכבר נכנסתם בו – לא.',
        'אם אחרים עלולים לנחש את סיסמתכם, או שהיא משמשת אתכם גם במקום אחר, בחרו חדשה.',
      ),
    }),
  },
  reset: {
    subject: { en: 'A new password', ru: 'Новый пароль', he: 'סיסמה חדשה' },
    text: ({ link }) => ({
      en: lines(
        'Hello,',
        'somebody, probably you, asked for a new password. Choose it here:',
        link,
        'The link works once, for an hour. If it was not you, there is nothing to do: the old password stays.',
      ),
      ru: lines(
        'Здравствуйте!',
        'Кто-то, вероятно вы, попросил новый пароль. Выберите его здесь:',
        link,
        'Ссылка действует один раз, в течение часа. Если это были не вы, ничего делать не нужно: старый пароль остаётся.',
      ),
      he: lines(
        'שלום,',
        'מישהו, כנראה אתם, ביקש סיסמה חדשה. בחרו אותה כאן:',
        link,
        'הקישור פועל פעם אחת, במשך שעה. אם לא ביקשתם, אין צורך לעשות דבר: הסיסמה הישנה נשארת.',
      ),
    }),
  },
} as const satisfies Record<string, EmailTemplate>

/** An e-mail in a desk language; in English for other languages. `lasts`: seconds. */
export const renderEmail = (
  templateName: keyof typeof emailTemplates,
  language: string,
  to: string,
  { name = '', link = '', institution = '' }: { name?: string; link?: string; institution?: string },
): Email => {
  const { subject, text }: EmailTemplate = emailTemplates[templateName]
  // user input stays on one line
  const oneLine = (typed: string) => typed.replace(/\s+/g, ' ').trim()
  const about = { name: oneLine(name), link, institution: oneLine(institution) }
  return { to, subject: uiTextIn(subject, language), text: uiTextIn(text(about), language) }
}
