export * as labels from './labels'
export * as messages from './messages'
