module.exports = async () => (await import('./run-postgres.mjs')).endPostgres(process.env.VITRINE_TEST_DATA)
