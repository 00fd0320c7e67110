export { described, descriptionOf } from '../../kernel/described'
