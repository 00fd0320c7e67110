export { openApiOperation, openApiOperationOf } from '../../kernel/described'
