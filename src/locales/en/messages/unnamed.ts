export const unnamed = { system: 'The system', record: 'a record' }
