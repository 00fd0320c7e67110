/** A person's roles at an institution or in the exhibit. The policy alone says what each role may do. */
export const roles = ['editor', 'steward', 'coordinator', 'translator', 'admin'] as const
export type Role = (typeof roles)[number]

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)
