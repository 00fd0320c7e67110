import type { transitionProblems as english } from '../../en/messages/transition-problems'

export const transitionProblems: typeof english = {
  required: 'Это поле обязательно.',
  not_confirmed: 'Это не адрес этой записи.',
  same_institution: 'Запись и так принадлежит этому учреждению.',
  not_offered: 'Запись предложена не этому учреждению.',
  offered_media_changed:
    'Изображения и записи, которые переходят вместе с этим, или их описания изменились после предложения: учреждение предлагает ещё раз.',
  owner_unpublished: 'Посетители не увидят, чья это запись: сначала опубликуйте учреждение.',
  exhibit_public:
    'Посетители видят эту запись как запись самой выставки: сначала снимите её с публикации. Затем её утверждает учреждение.',
  no_such_use: 'Здесь эта запись посетителям больше не показана.',
}
