// Labels of fields, e-mails and answers to requests: the browser loads none of them.
export * as en from './en'
export * as he from './he'
export * as ru from './ru'
