/** What a person may be to an institution, or to the exhibit. What each may do stands in the policy and nowhere else. */
export const roles = ['editor', 'steward', 'coordinator', 'translator', 'admin'] as const
export type Role = (typeof roles)[number]

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)
