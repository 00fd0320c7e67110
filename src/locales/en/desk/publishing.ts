export const publishing = {
  why: 'It shows records that are not public.',
  what: 'What to do with them',
  looking: 'Checking what it shows…',
  carry: 'Publish them together with it',
  omit: 'Leave them out: visitors do not see them',
  hindering: 'They cannot all be published yet:',
  unapproved: 'not approved, or you may not publish it',
  lacking: 'incomplete',
  withdrawn: 'withdrawn',
}
