export const deskPage = {
  building: 'The desk is being built. This takes a minute or two, only after a change. The page reloads itself.',
  failed: 'The desk could not be built. See the terminal where Vitrine was started. The public side is running.',
}
