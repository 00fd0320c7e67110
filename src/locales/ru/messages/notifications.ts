import type { notifications as english } from '../../en/messages/notifications'

export const notifications: typeof english = {
  steward_made: (who, institution) => `${who}: в учреждении «${institution}» назначен хранитель.`,
  steward_ended: (who, institution) => `${who}: в учреждении «${institution}» снят хранитель.`,
  steward_address: (who, institution) =>
    `${who}: изменён адрес электронной почты хранителя учреждения «${institution}».`,
  absence_agreed: (who, institution) =>
    `${who}: дано согласие, чтобы вместо хранителя учреждения «${institution}» решал координатор.`,
  four_eyes_on: (who, title) =>
    `${who}: изменено правило проверки («${title}»). «Принцип четырёх глаз»: было выключено, стало включено.`,
  four_eyes_off: (who, title) =>
    `${who}: изменено правило проверки («${title}»). «Принцип четырёх глаз»: было включено, стало выключено.`,
  may_publish_on: (who, title) =>
    `${who}: изменено правило проверки («${title}»). «Учреждение само публикует свои записи»: было выключено, стало включено.`,
  may_publish_off: (who, title) =>
    `${who}: изменено правило проверки («${title}»). «Учреждение само публикует свои записи»: было включено, стало выключено.`,
  approve_in_place: (who, title) => `${who}: запись «${title}» одобрена вместо хранителя: у учреждения его нет.`,
  submit: (who, title) => `${who}: запись «${title}» отправлена на проверку.`,
  recall: (who, title) => `${who}: запись «${title}» снята с проверки.`,
  request_changes: (who, title) => `${who}: в записи «${title}» просят внести исправления.`,
  approve: (who, title) => `${who}: запись «${title}» одобрена.`,
  publish: (who, title) => `${who}: запись «${title}» опубликована.`,
  unpublish: (who, title) => `${who}: запись «${title}» снята с публикации.`,
  withdraw: (who, title) => `${who}: запись «${title}» отозвана.`,
  offer_transfer: (who, title) => `${who}: предлагается передать запись «${title}» вашему учреждению.`,
  end_transfer: (who, title) => `${who}: предложение передать запись «${title}» снято.`,
  transfer: (who, title) => `${who}: запись «${title}» передана другому учреждению.`,
  outdated_offer: (_who, title) =>
    `Запись «${title}» изменена после того, как её предложили другому учреждению. Предложение снято.`,
  lost_file: (_who, title) =>
    `Файл в записи «${title}» уничтожен по требованию закона. В черновике он больше не используется.`,
  erase: (who) => `${who}: запись уничтожена по требованию закона.`,
  merge: (who, title) => `${who}: две записи объединены. Черновик записи «${title}» обновлён и ждёт вашего одобрения.`,
  unmerge: (who, title) =>
    `${who}: объединение двух записей отменено. Черновик записи «${title}» обновлён и ждёт вашего одобрения.`,
  embargo_over: (_who, title) => `Срок эмбарго записи «${title}» истёк. Её можно опубликовать.`,
  medium_left: (_who, title) => `Владелец снял с публикации файл, который показан в записи «${title}».`,
  file_taken_back: (_who, title) =>
    `Файл, показанный в записи «${title}», отозван в другом месте. Причина касается всех копий: здесь посетители его больше не видят.`,
  same_file_taken_back: (_who, title) =>
    `Файл, показанный в записи «${title}», отозван в другом месте. Причина может касаться и вас: здесь он пока показывается, проверьте его.`,
  reinstate: (who, title) => `${who}: отзыв записи «${title}» отменён.`,
}
