export const stewards = {
  leave: 'Leave this role',
  leaveHeading: 'Leave this role?',
  leaveBody: 'It ends at once. What you wrote stays. Only somebody else can give you the role again.',
  lastSteward:
    'You are the last steward of your institution. Without one, a coordinator approves its records with a reason, which its people are told.',
  leaving: 'Leaving…',
  left: 'You no longer have this role.',
  reason: 'Why (the institution’s stewards and the coordinators are told)',
  absences: 'Institutions whose last steward was ended by a coordinator or an administrator',
  absenceWhat:
    'Until there is a steward again, a coordinator decides in their place only if another administrator agrees. Nobody may stand behind that account and behind the one that ended the last: have made, promoted or vouched for both.',
  agree: 'Agree',
  agreed: 'An administrator has agreed.',
  agreeHeading: 'May a coordinator decide in place of a steward of {{name}}?',
  waits: 'Waits for another administrator.',
}
