import { runtime } from '../platform/runtime'

/** Whether an e-mail was queued, or only printed because there is no mail server. */
export const mailStatus = () => (runtime().sendsMail ? ('queued' as const) : ('printed' as const))
