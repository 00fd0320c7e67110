export { openApiOperation, openApiOperationOf } from '../../platform/openapi-operation'
