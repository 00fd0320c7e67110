import { after, paragraphs, type EmailValues } from '../../email-values'

export const emails = {
  invitation: {
    subject: 'You are invited to the exhibit’s desk',
    text: ({ name, link, institution }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        `You are invited to work on the exhibit${after(institution, ' for ')}. Choose a password here:`,
        link,
        'The link works once, for 7 days. If you did not expect this invitation, ignore it.',
      ),
  },
  offer: {
    subject: 'You are offered a role at the exhibit’s desk',
    text: ({ name, link, institution }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        `You are offered a role in the exhibit${after(institution, ': ')}. The role begins when you accept it. Log in to accept or decline:`,
        link,
        'The offer is valid for 7 days. To decline it, you may also ignore it.',
      ),
  },
  vouched: {
    subject: 'An account is vouched for',
    text: ({ name, institution }: EmailValues) =>
      paragraphs(
        'Hello,',
        `An administrator vouched that the account of ${name}${after(institution, ' – ')} belongs to that person. If you did not expect this, ask the administrator.`,
      ),
  },
  accountWaits: {
    subject: 'An invitation needs your approval',
    text: ({ link }: EmailValues) =>
      paragraphs(
        'Hello,',
        'A person whose account is not confirmed was invited. The invitation waits until the person opens a link in an e-mail, or until an administrator vouches for the account:',
        link,
      ),
  },
  coordinator: {
    subject: 'The exhibit has another coordinator',
    text: ({ name }: EmailValues) =>
      paragraphs(
        'Hello,',
        `${name} is now a coordinator of the exhibit. If you did not expect this, ask the administrator.`,
      ),
  },
  secondFactorAdded: {
    subject: 'Your account now has a second factor',
    text: () =>
      paragraphs(
        'Hello,',
        'The exhibit’s desk now asks for a code from your authenticator app after the password. Keep the recovery codes where you can find them without that device.',
        'If you did not do this, tell the administrator at once.',
      ),
  },
  secondFactorRemoved: {
    subject: 'Your account no longer has a second factor',
    text: () =>
      paragraphs(
        'Hello,',
        'The second factor of your account at the exhibit’s desk was removed: the password is enough to log in. You can set up a new one at any time.',
        'If you did not request this, tell the administrator at once, and choose a new password.',
      ),
  },
  addressToConfirm: {
    subject: 'Confirm your new address',
    text: ({ name, link }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        'This address was entered for your account at the exhibit’s desk. Confirm it here:',
        link,
        'The link works once, for a day. Until you confirm, nothing changes. If you did not expect this e-mail, ignore it.',
      ),
  },
  addressTaken: {
    subject: 'Your address at the exhibit’s desk',
    text: () =>
      paragraphs(
        'Hello,',
        'Someone entered this address for their account at the exhibit’s desk. It is the address of your account, and nothing was changed.',
        'If it was you, log in with this address, or ask the administrator.',
      ),
  },
  addressNotice: {
    subject: 'A new address for your account',
    text: ({ name }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        'A new address was entered for your account at the exhibit’s desk. It takes effect when it is confirmed with the link sent to it; until then, log in with this address.',
        'If you did not request this, tell the administrator at once, and choose a new password.',
      ),
  },
  guesses: {
    subject: 'Failed logins to your account',
    text: ({ name }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        'Many wrong passwords were entered for your account at the exhibit’s desk. For a while, logging in may take a few seconds longer, except in a browser that you have used before.',
        'If others could guess your password, or you use it elsewhere, choose a new one.',
      ),
  },
  reset: {
    subject: 'Reset your password',
    text: ({ link }: EmailValues) =>
      paragraphs(
        'Hello,',
        'Someone, probably you, requested a new password. Choose it here:',
        link,
        'The link works once, for an hour. If you did not request it, ignore this e-mail: your password does not change.',
      ),
  },
}
