import type { valueProblems as english } from '../../en/messages/value-problems'

export const valueProblems: typeof english = {
  text_expected: 'Ожидается текст.',
  text_of_one_language: 'Ожидается текст на одном языке. Укажите язык в ?locale=, а остальные сохраните отдельно.',
  text_broken: 'Ожидается текст из целых знаков: здесь есть знак NUL или половина знака.',
  number_expected: 'Ожидается число.',
  flag_expected: 'Ожидается true или false («да» или «нет»).',
  day_expected: 'Ожидается дата от 1 до 9999 года: гггг-мм-дд.',
  list_expected: 'Ожидается список.',
  group_expected: 'Ожидается объект с полями.',
  rich_text_expected: 'Ожидается форматированный текст в том виде, в каком его возвращает запись.',
  choice_expected: 'Ожидается одно из допустимых значений этого поля.',
  operator_unfit: 'Это поле не поддерживает такое сравнение: выберите другое.',
  condition_unfit: 'Ожидаются значение того же типа, что у поля, и сравнение, которое поле поддерживает.',
  field_unknown: 'Такого поля нет, или запрашивать его нельзя.',
  id_expected: 'Ожидается идентификатор записи.',
  relation_expected: 'Ожидается запись в виде объекта с типом в relationTo и идентификатором в value.',
  part_expected: 'Ожидается блок известного типа: тип указывают в blockType.',
}
