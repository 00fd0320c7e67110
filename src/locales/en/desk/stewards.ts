export const stewards = {
  leave: 'Leave this role',
  leaveHeading: 'Leave this role?',
  leaveBody: 'The role ends at once. Your texts are kept. Only another person can give you the role again.',
  lastSteward:
    'You are the last steward of your institution. Without a steward, a coordinator approves its records with a reason, and its members are notified.',
  leaving: 'Leaving…',
  left: 'You no longer have this role.',
  reason: 'Reason (the institution’s stewards and the coordinators are notified)',
  absences: 'Institutions whose last steward was removed by a coordinator or an administrator',
  absenceWhat:
    'Until there is a steward again, a coordinator decides in their place only if another administrator agrees. Nobody may stand behind that account and behind the one that ended the last: have made, promoted or vouched for both.',
  agree: 'Agree',
  agreed: 'An administrator has agreed.',
  agreeHeading: 'May a coordinator decide in place of a steward of {{name}}?',
  waits: 'Waiting for another administrator.',
}
