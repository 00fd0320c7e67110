export const deskPage = {
  building: 'The desk is being built. This takes a minute or two, only after a change; this page reloads itself.',
  failed:
    'The desk could not be built. The reason stands in the terminal where Vitrine was started. The public side goes on.',
}
