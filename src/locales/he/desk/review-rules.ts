import type { reviewRules as english } from '../../en/desk/review-rules'

export const reviewRules: typeof english = {
  policies: 'כללי הבדיקה',
  what: 'איך רשומות מגיעות אל הציבור. שינוי תקף מיד, ונזכר מי עשה אותו.',
  institution: 'מוסד',
  ofExhibit: 'הרשומות של התערוכה עצמה',
  none: 'אינכם עובדים באף מוסד.',
  loading: 'טוען…',
  unanswered: 'השרת אינו עונה. נסו שוב בעוד רגע.',
  fourEyes: 'ארבע עיניים',
  fourEyesWhat: 'מי שמאשר רשומה אינו מי שהגיש אותה. מי שנמצא לבדו רשאי לאשר בכל זאת עם נימוק, והנימוק נזכר.',
  mayPublishOwnHoldings: 'המוסד מפרסם בעצמו',
  mayPublishOwnHoldingsWhat: 'אחראי האוסף שלו מפרסמים את מה ששייך לו אחרי שאושר. אחרת מפרסם רכז של התערוכה.',
  onlyCoordinator: 'את הכללים קובע רכז של התערוכה. אם צריך לשנות משהו, פנו אליו.',
  save: 'שמירת הכללים',
  saved: 'נשמר. הכללים תקפים מעכשיו.',
  isOn: 'כן',
  isOff: 'לא',
}
