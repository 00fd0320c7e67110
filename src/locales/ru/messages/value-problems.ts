import type { valueProblems as english } from '../../en/messages/value-problems'

export const valueProblems: typeof english = {
  text_expected: 'Здесь нужен текст.',
  text_of_one_language: 'Здесь нужен текст на одном языке: язык указывают в ?locale=, остальные сохраняют отдельно.',
  text_broken: 'В тексте есть знак NUL или половина знака: уберите его.',
  number_expected: 'Здесь нужно число.',
  flag_expected: 'Здесь нужно «да» или «нет».',
  day_expected: 'Здесь нужна дата от 1 до 9999 года: гггг-мм-дд.',
  list_expected: 'Здесь нужен список.',
  group_expected: 'Здесь нужен объект с полями.',
  rich_text_expected: 'Здесь нужен форматированный текст в том виде, в каком его отдаёт запись.',
  choice_expected: 'Здесь нужно одно из возможных значений этого поля.',
  operator_unfit: 'Поля этого вида так не сравнивают: возьмите другое сравнение.',
  condition_unfit: 'Здесь нужны значение того вида, который хранит поле, и подходящее ему сравнение.',
  field_unknown: 'Такого поля нет, или спрашивать о нём нельзя.',
  id_expected: 'Здесь нужен идентификатор записи.',
  relation_expected: 'Здесь нужна запись: {"relationTo": вид, "value": идентификатор}.',
  part_expected: 'Здесь нужна часть одного из известных видов: он указан в blockType.',
}
