import type { transitionProblems as english } from '../../en/messages/transition-problems'

export const transitionProblems: typeof english = {
  required: 'Это поле обязательно.',
  not_confirmed: 'Это не адрес (slug) этой записи.',
  same_institution: 'Запись уже принадлежит этому учреждению.',
  not_offered: 'Запись предложена другому учреждению.',
  offered_media_changed:
    'Изображения и записи, которые передаются вместе с этой записью, или их описания изменились после предложения: учреждение должно предложить её ещё раз.',
  owner_unpublished: 'Учреждение не опубликовано: сначала опубликуйте его.',
  exhibit_public:
    'Запись опубликована как запись самой выставки: сначала снимите её с публикации. Затем её одобряет учреждение.',
  no_such_use: 'Та запись больше не показывает эту посетителям.',
}
