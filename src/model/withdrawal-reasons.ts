/** The reasons for a withdrawal, which the server accepts and the desk offers. */
export const withdrawalReasons = ['rights', 'privacy', 'consent', 'embargo', 'legal', 'error', 'other'] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]
export const isWithdrawalReason = (text: string | undefined): text is WithdrawalReason =>
  withdrawalReasons.some((reason) => reason === text)
