import { after, paragraphs, type EmailValues } from '../../email-values'

export const emails = {
  invitation: {
    subject: 'You are invited to the exhibit’s desk',
    text: ({ name, link, institution }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        `you are invited to work on the exhibit${after(institution, ' for ')}. Choose a password here:`,
        link,
        'The link works once, for 7 days. If you did not expect it, there is nothing to do.',
      ),
  },
  offer: {
    subject: 'You are offered a role at the exhibit’s desk',
    text: ({ name, link, institution }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        `you are offered a role in the exhibit${after(institution, ': ')}. It begins when you accept it. Log in, then accept or decline:`,
        link,
        'The offer lasts 7 days. If you do not want it, there is nothing to do.',
      ),
  },
  vouched: {
    subject: 'An account is vouched for',
    text: ({ name, institution }: EmailValues) =>
      paragraphs(
        'Hello,',
        `an administrator vouched that the account of ${name}${after(institution, ' – ')} belongs to that person. If this surprises you, ask the administrator.`,
      ),
  },
  accountWaits: {
    subject: 'An invitation needs your approval',
    text: ({ link }: EmailValues) =>
      paragraphs(
        'Hello,',
        'somebody was invited whose account is not confirmed. The invitation waits until its person follows a link in a letter, or until an administrator vouches that the account is theirs:',
        link,
      ),
  },
  coordinator: {
    subject: 'The exhibit has another coordinator',
    text: ({ name }: EmailValues) =>
      paragraphs(
        'Hello,',
        `${name} was made a coordinator of the exhibit. If this surprises you, ask the administrator.`,
      ),
  },
  secondFactorAdded: {
    subject: 'Your account now has a second factor',
    text: () =>
      paragraphs(
        'Hello,',
        'from now on the exhibit’s desk asks you for a code of your authenticator app after the password. Keep the recovery codes where you find them without that device.',
        'If it was not you, tell the administrator at once.',
      ),
  },
  secondFactorRemoved: {
    subject: 'Your account no longer has a second factor',
    text: () =>
      paragraphs(
        'Hello,',
        'the second factor of your account at the exhibit’s desk was removed: the password is enough to log in. You can set up a new one at any time.',
        'If you did not ask for this, tell the administrator at once, and choose a new password.',
      ),
  },
  addressToConfirm: {
    subject: 'Confirm your new address',
    text: ({ name, link }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        'your account at the exhibit’s desk is to have this address. Confirm it here:',
        link,
        'The link works once, for a day. Until then nothing changes. If you do not expect this, there is nothing to do.',
      ),
  },
  addressTaken: {
    subject: 'Your address at the exhibit’s desk',
    text: () =>
      paragraphs(
        'Hello,',
        'somebody asked that their account at the exhibit’s desk should have this address. It is the address of your account, and stays that: nothing was changed.',
        'If it was you, log in with this address, or ask the administrator.',
      ),
  },
  addressNotice: {
    subject: 'A new address for your account',
    text: ({ name }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        'another address was given for your account at the exhibit’s desk. It counts once it is confirmed with a link sent to it; until then you log in with this one.',
        'If you did not ask for this, tell the administrator at once, and choose a new password.',
      ),
  },
  guesses: {
    subject: 'Failed logins to your account',
    text: ({ name }: EmailValues) =>
      paragraphs(
        `Hello ${name},`,
        'many wrong passwords were given for your account at the exhibit’s desk. Logging in may take some seconds longer for a while; with a browser that you logged in with before it does not.',
        'If your password is one that others could guess, or that you use elsewhere too, choose a new one.',
      ),
  },
  reset: {
    subject: 'Reset your password',
    text: ({ link }: EmailValues) =>
      paragraphs(
        'Hello,',
        'somebody, probably you, asked for a new password. Choose it here:',
        link,
        'The link works once, for an hour. If it was not you, there is nothing to do: the old password stays.',
      ),
  },
}
