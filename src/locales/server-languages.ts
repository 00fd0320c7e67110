// Labels of fields, e-mails and messages, which the browser does not load.
export * as en from './en'
export * as he from './he'
export * as ru from './ru'
