export const setup = {
  firstAccount: 'Create the first account',
  firstAccountWhy:
    'This installation has no account yet. The first one is created on the server itself, never over the network. Run this command in the directory of Vitrine, with your address and name:',
  inContainer: 'With Docker, run this one beside docker-compose.yml:',
  firstAccountThen: 'The command prints a password. Log in with it, then choose your own in your account.',
  logIn: 'Go to the login',
  steps: 'First steps',
  institution: 'Create the first institution',
  institutionWhat: 'Its name and address are shown with everything that it contributes.',
  accounts: 'Invite people',
  accountsWhat:
    'Stewards and editors work for one institution. A coordinator works for the whole exhibit and creates the institutions.',
  holding: 'Add the first holding',
  holdingWhat: 'An editor or a steward of the institution creates it.',
  done: 'Done',
}
