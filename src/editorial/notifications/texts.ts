import { messagesIn, type Messages } from '../../locales/messages'

/** What people are notified of. */
export type NotificationName = keyof Messages['notifications']

export const isNotificationName = (action: string): action is NotificationName =>
  Object.hasOwn(messagesIn('en').notifications, action)

/** What happened, as a sentence: by a person, or by the system. */
export const describeAction = (
  name: NotificationName,
  by: string | null,
  title: string | null,
  language: string,
): string => {
  const { notifications, unnamed } = messagesIn(language)
  const sentence: (who: string, title: string) => string = notifications[name]
  return sentence(by ?? unnamed.system, title ?? unnamed.record)
}

/** Isolates a name in another script from the text around it (UAX #9, isolates). */
const isolate = (name: string): string => `\u2068${name}\u2069`

/** A notification as a sentence in the reader's language. */
export const formatNotification = (
  { verb: action, by }: { verb: string; by: string | null },
  title: string | null,
  language: string,
): string => {
  if (!isNotificationName(action)) return action
  const { unnamed } = messagesIn(language)
  return describeAction(action, isolate(by ?? unnamed.system), isolate(title ?? unnamed.record), language)
}
