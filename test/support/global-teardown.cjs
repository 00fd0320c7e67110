module.exports = async () => (await import('./run-postgres.mjs')).leaveDirectory()
