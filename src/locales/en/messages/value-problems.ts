export const valueProblems = {
  text_expected: 'Expected text.',
  text_of_one_language:
    'Expected text. A save is in one language. Name it in ?locale=, and save the others by themselves.',
  text_broken: 'Expected text of whole characters. This has a NUL, or half of a character.',
  number_expected: 'Expected a number.',
  flag_expected: 'Expected true or false.',
  day_expected: 'Expected a day or a moment of the years 1 to 9999, as yyyy-mm-dd or in ISO 8601.',
  list_expected: 'Expected a list.',
  group_expected: 'Expected an object with fields.',
  rich_text_expected: 'Expected formatted text, as reading the record gives it.',
  choice_expected: 'Expected one of the values that this field can have.',
  operator_unfit: 'Expected another operator: this field does not support it.',
  condition_unfit: 'Expected a value of this field’s type and an operator that the field supports.',
  field_unknown: 'Expected a field that exists and may be queried.',
  id_expected: 'Expected the id of a record.',
  relation_expected: 'Expected a record, as an object with its kind in relationTo and its id in value.',
  part_expected: 'Expected a known block type in blockType.',
}
