import type { setup as english } from '../../en/desk/setup'

export const setup: typeof english = {
  firstAccount: 'יצירת החשבון הראשון',
  firstAccountWhy:
    'עדיין אין כאן חשבונות. החשבון הראשון נוצר בשרת עצמו, ולא דרך הרשת. יש להריץ את הפקודה הזאת בתיקייה של Vitrine, עם הכתובת והשם שלכם:',
  inContainer: 'עם Docker יש להריץ את הפקודה הזאת ליד הקובץ docker-compose.yml\u200f:',
  firstAccountThen: 'הפקודה מדפיסה סיסמה. התחברו באמצעותה, ולאחר מכן בחרו סיסמה משלכם בדף החשבון.',
  logIn: 'מעבר להתחברות',
  steps: 'צעדים ראשונים',
  institution: 'יצירת המוסד הראשון',
  institutionWhat: 'השם והכתובת שלו מוצגים עם כל מה שהוא תורם.',
  accounts: 'הזמנת אנשים',
  accountsWhat: 'אחראי אוסף ועורכים עובדים במוסד אחד. רכז עובד בכל התערוכה ויוצר את המוסדות.',
  holding: 'הוספת הפריט הראשון',
  holdingWhat: 'עורך או אחראי אוסף של המוסד יוצר אותו.',
  done: 'בוצע',
}
