/** Corrections of Payload's English: terms that differ from the desk's. */
export const payload = {
  general: { locale: 'Language', locales: 'Languages', or: 'or', payloadSettings: 'Interface settings' },
}
