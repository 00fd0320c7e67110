import type { notifications as english } from '../../en/messages/notifications'

export const notifications: typeof english = {
  steward_made: (who, institution) => `${who}: в учреждении «${institution}» назначен хранитель.`,
  steward_ended: (who, institution) => `${who}: в учреждении «${institution}» у хранителя больше нет этой роли.`,
  steward_address: (who, institution) => `${who}: изменён адрес почты хранителя учреждения «${institution}».`,
  absence_agreed: (who, institution) =>
    `${who}: дано согласие, чтобы вместо хранителя учреждения «${institution}» решал координатор.`,
  four_eyes_on: (who, title) =>
    `${who}: изменено правило проверки («${title}»). «Две пары глаз»: было выключено, стало включено.`,
  four_eyes_off: (who, title) =>
    `${who}: изменено правило проверки («${title}»). «Две пары глаз»: было включено, стало выключено.`,
  may_publish_on: (who, title) =>
    `${who}: изменено правило проверки («${title}»). «Учреждение публикует само»: было выключено, стало включено.`,
  may_publish_off: (who, title) =>
    `${who}: изменено правило проверки («${title}»). «Учреждение публикует само»: было включено, стало выключено.`,
  approve_in_place: (who, title) =>
    `${who}: запись «${title}» одобрена вместо хранителя, потому что у учреждения его нет.`,
  submit: (who, title) => `${who}: запись «${title}» отправлена на проверку.`,
  recall: (who, title) => `${who}: запись «${title}» забрана с проверки.`,
  request_changes: (who, title) => `${who}: в записи «${title}» просят кое-что исправить.`,
  approve: (who, title) => `${who}: запись «${title}» одобрена.`,
  publish: (who, title) => `${who}: запись «${title}» опубликована.`,
  unpublish: (who, title) => `${who}: запись «${title}» снята с публикации.`,
  withdraw: (who, title) => `${who}: запись «${title}» отозвана.`,
  offer_transfer: (who, title) => `${who}: запись «${title}» предлагают передать вашему учреждению.`,
  end_transfer: (who, title) => `${who}: запись «${title}» остаётся у владельца, предложение снято.`,
  transfer: (who, title) => `${who}: запись «${title}» передана другому учреждению.`,
  outdated_offer: (_who, title) =>
    `Запись «${title}» изменили после того, как предложили её другому учреждению: предложение снято.`,
  lost_file: (_who, title) =>
    `В записи «${title}» был файл, который уничтожен по требованию закона: в черновике его больше нет.`,
  erase: (who) => `${who}: запись уничтожена по требованию закона.`,
  merge: (who, title) =>
    `${who}: две записи объединены. Черновик записи «${title}» изменён соответственно и ждёт вашего одобрения.`,
  unmerge: (who, title) =>
    `${who}: объединение двух записей отменено. Черновик записи «${title}» изменён соответственно и ждёт вашего одобрения.`,
  embargo_over: (_who, title) => `Срок эмбарго записи «${title}» истёк: её можно опубликовать.`,
  medium_left: (_who, title) => `Владелец снял с сайта файл, который показан в записи «${title}».`,
  file_taken_back: (_who, title) =>
    `Файл, показанный в записи «${title}», отозван в другом месте по причине, которая касается всех копий: здесь посетители его больше не видят.`,
  same_file_taken_back: (_who, title) =>
    `Файл, показанный в записи «${title}», отозван в другом месте по причине, которая может касаться и вас. Здесь он остаётся: посмотрите, пожалуйста.`,
  reinstate: (who, title) => `${who}: запись «${title}» больше не отозвана.`,
}
