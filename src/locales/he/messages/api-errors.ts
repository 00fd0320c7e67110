import type { apiErrors as english } from '../../en/messages/api-errors'

export const apiErrors: typeof english = {
  bad_request: 'לא ניתן להבין את הבקשה.',
  invalid: 'לא נשמר: כמה שדות אינם תקינים.',
  unauthenticated: 'יש להתחבר תחילה.',
  second_factor_needed: 'ההתחברות לא הושלמה: נדרש קוד של אימות דו־שלבי.',
  forbidden: 'אין לכם הרשאה לכך.',
  not_found: 'אין רשומה כזאת.',
  method_not_allowed: 'כתובת זו לקריאה בלבד.',
  wrong_state: 'המצב הנוכחי של הרשומה אינו מאפשר זאת.',
  stale: 'מישהו שמר את הרשומה אחרי שפתחתם אותה. העתיקו את הטקסט שלכם וטענו את הדף מחדש.',
  gone: 'הרשומה הוסרה מהאתר.',
  too_large: 'גדול מדי.',
  revision_required: 'יש לציין את גרסת הרשומה. טענו את הדף מחדש ובדקו שוב.',
  not_ready: 'הרשומה אינה מוכנה לפרסום.',
  too_many_requests: 'יותר מדי בקשות. נסו שוב בעוד רגע.',
  internal: 'אירעה תקלה בשרת.',
  unavailable: 'לא זמין כרגע.',
}
