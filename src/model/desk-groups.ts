/** Groups of the desk's menu. */
export const deskGroups = {
  holdings: { en: 'Holdings', ru: 'Фонды', he: 'אוספים' },
  exhibit: { en: 'The exhibit', ru: 'Выставка', he: 'התערוכה' },
  lists: { en: 'Lists', ru: 'Справочники', he: 'רשימות' },
} as const
