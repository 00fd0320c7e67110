import type { rightsStatements as english } from '../../en/desk/rights-statements'

export const rightsStatements: typeof english = {
  'http://rightsstatements.org/vocab/InC/1.0/': 'Охраняется авторским правом',
  'http://rightsstatements.org/vocab/InC-OW-EU/1.0/': 'Охраняется авторским правом – сиротское произведение (ЕС)',
  'http://rightsstatements.org/vocab/InC-EDU/1.0/':
    'Охраняется авторским правом – разрешено использование в образовании',
  'http://rightsstatements.org/vocab/InC-NC/1.0/':
    'Охраняется авторским правом – разрешено некоммерческое использование',
  'http://rightsstatements.org/vocab/InC-RUU/1.0/':
    'Охраняется авторским правом – правообладатель не найден или не установлен',
  'http://rightsstatements.org/vocab/NoC-CR/1.0/': 'Авторским правом не охраняется – действуют договорные ограничения',
  'http://rightsstatements.org/vocab/NoC-NC/1.0/':
    'Авторским правом не охраняется – только некоммерческое использование',
  'http://rightsstatements.org/vocab/NoC-OKLR/1.0/':
    'Авторским правом не охраняется – известны иные правовые ограничения',
  'http://rightsstatements.org/vocab/NoC-US/1.0/': 'Авторским правом не охраняется – США',
  'http://rightsstatements.org/vocab/CNE/1.0/': 'Авторско-правовой статус не оценивался',
  'http://rightsstatements.org/vocab/UND/1.0/': 'Авторско-правовой статус не определён',
  'http://rightsstatements.org/vocab/NKC/1.0/': 'Авторские права не известны',
  'https://creativecommons.org/publicdomain/zero/1.0/': 'CC0 1.0 – передано в общественное достояние',
  'https://creativecommons.org/publicdomain/mark/1.0/': 'Знак общественного достояния 1.0',
  'https://creativecommons.org/licenses/by/4.0/': 'CC BY 4.0 – с указанием авторства',
  'https://creativecommons.org/licenses/by-sa/4.0/': 'CC BY-SA 4.0 – с указанием авторства, на тех же условиях',
  'https://creativecommons.org/licenses/by-nc/4.0/': 'CC BY-NC 4.0 – с указанием авторства, некоммерческая',
  'https://creativecommons.org/licenses/by-nd/4.0/': 'CC BY-ND 4.0 – с указанием авторства, без производных',
  'https://creativecommons.org/licenses/by-nc-sa/4.0/':
    'CC BY-NC-SA 4.0 – с указанием авторства, некоммерческая, на тех же условиях',
  'https://creativecommons.org/licenses/by-nc-nd/4.0/':
    'CC BY-NC-ND 4.0 – с указанием авторства, некоммерческая, без производных',
}
