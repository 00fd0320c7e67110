import type { apiErrors as english } from '../../en/messages/api-errors'

export const apiErrors: typeof english = {
  bad_request: 'לא ניתן להבין את הבקשה.',
  invalid: 'לא נשמר: כמה שדות אינם כמצופה.',
  unauthenticated: 'יש להיכנס תחילה.',
  second_factor_needed: 'הכניסה לא הושלמה: נדרש גורם אימות שני.',
  forbidden: 'אין לכם הרשאה לכך.',
  not_found: 'אין רשומה כזאת.',
  method_not_allowed: 'כתובת זו לקריאה בלבד.',
  wrong_state: 'הדבר אינו אפשרי במצבה הנוכחי של הרשומה.',
  stale: 'מישהו שמר את הרשומה אחרי שפתחתם אותה. העתיקו את מה שכתבתם וטענו את הדף מחדש.',
  gone: 'הרשומה נמשכה.',
  too_large: 'גדול מדי.',
  revision_required: 'יש לציין לאיזו גרסה של הרשומה הכוונה. טענו את הדף מחדש והביטו שוב.',
  not_ready: 'עדיין חסרים דברים לפני הפרסום.',
  too_many_requests: 'יותר מדי בקשות. נסו שוב בעוד רגע.',
  internal: 'אירעה תקלה בשרת.',
  unavailable: 'לא זמין כרגע.',
}
