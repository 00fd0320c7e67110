module.exports = async () => {
  // the developer's .env is not for tests
  process.env.ENV_FILE = 'off'
  await (await import('./run-postgres.mjs')).nameDirectory()
}
