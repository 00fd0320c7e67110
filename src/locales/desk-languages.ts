// The desk's texts, as the browser loads them. A language of the desk is a folder, and a line here, in
// server-languages.ts and in payload-languages.ts.
export * as en from './en/desk'
export * as he from './he/desk'
export * as ru from './ru/desk'
