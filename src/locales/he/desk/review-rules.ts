import type { reviewRules as english } from '../../en/desk/review-rules'

export const reviewRules: typeof english = {
  policies: 'כללי הבדיקה',
  what: 'איך רשומות נבדקות ומתפרסמות. שינוי תקף מיד, ונרשם מי ביצע אותו.',
  ofExhibit: 'הרשומות של התערוכה עצמה',
  fourEyes: 'אישור בידי אדם שני',
  fourEyesWhat:
    'רשומה מאושרת בידי אדם אחר, לא בידי מי שהגיש אותה. אם אין אדם אחר, המגיש מאשר אותה בציון סיבה, והסיבה נרשמת.',
  mayPublishOwnHoldings: 'המוסד מפרסם את רשומותיו בעצמו',
  mayPublishOwnHoldingsWhat: 'אחראי האוסף של המוסד מפרסמים את הרשומות שאושרו. אחרת מפרסם אותן רכז של התערוכה.',
  onlyCoordinator: 'רכז של התערוכה קובע את הכללים. כדי לשנות אותם, פנו לרכז.',
  save: 'שמירת הכללים',
  saved: 'נשמר. הכללים תקפים מעכשיו.',
  isOn: 'כן',
  isOff: 'לא',
}
