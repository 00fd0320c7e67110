import type { InThree } from './content'

/** What each placeholder drawing shows, as in its alt text; `scripts/draw-placeholders.mjs` draws it. */
export const scenes = {
  gathering: {
    en: 'Rounded figures stand in a row before a pale wall',
    ru: 'Округлые фигуры стоят в ряд перед светлой стеной',
    he: 'דמויות מעוגלות עומדות בשורה לפני קיר בהיר',
  },
  portrait: {
    en: 'One large rounded figure stands before a pale disc',
    ru: 'Одна крупная округлая фигура перед светлым кругом',
    he: 'דמות מעוגלת אחת גדולה ניצבת לפני עיגול בהיר',
  },
  street: {
    en: 'Plain blocks like houses stand behind a blank banner',
    ru: 'Простые прямоугольники, похожие на дома, позади пустого транспаранта',
    he: 'מלבנים פשוטים כעין בתים ניצבים מאחורי שלט ריק',
  },
  interior: {
    en: 'Empty frames hang on a wall above a bench',
    ru: 'Пустые рамы висят на стене над скамьёй',
    he: 'מסגרות ריקות תלויות על קיר מעל ספסל',
  },
  sign: {
    en: 'A blank board hangs on a wall of bricks beside a door',
    ru: 'Пустой щит висит на кирпичной стене рядом с дверью',
    he: 'לוח ריק תלוי על קיר לבנים לצד דלת',
  },
  journey: {
    en: 'A dotted arc rises from a horizon towards a pale disc',
    ru: 'Пунктирная дуга поднимается от горизонта к светлому кругу',
    he: 'קשת מקווקוות עולה מן האופק אל עיגול בהיר',
  },
  poster: {
    en: 'Slanting bands cross a tall sheet under a large disc',
    ru: 'Наклонные полосы пересекают высокий лист под большим кругом',
    he: 'פסים אלכסוניים חוצים גיליון גבוה מתחת לעיגול גדול',
  },
  sticker: {
    en: 'A round label with two rings lies on a plain ground',
    ru: 'Круглая этикетка с двумя кольцами на ровном фоне',
    he: 'תווית עגולה ובה שתי טבעות על רקע חלק',
  },
  pamphlet: {
    en: 'Two folded booklets overlap on a plain ground',
    ru: 'Две сложенные книжечки, одна поверх другой, на ровном фоне',
    he: 'שתי חוברות מקופלות, זו על גבי זו, על רקע חלק',
  },
  leaflet: {
    en: 'A single sheet carries a block of colour and ruled lines',
    ru: 'На отдельном листе — цветное поле и ровные строки',
    he: 'על דף יחיד משטח צבע ושורות ישרות',
  },
  letter: {
    en: 'A folded sheet carries wavy lines like handwriting',
    ru: 'На сложенном листе — волнистые линии, похожие на почерк',
    he: 'על דף מקופל קווים גליים כעין כתב יד',
  },
  button: {
    en: 'A round badge with a highlight lies on a plain ground',
    ru: 'Круглый значок с бликом на ровном фоне',
    he: 'סיכה עגולה ובה ברק אור על רקע חלק',
  },
} as const satisfies Record<string, InThree>

export type Scene = keyof typeof scenes

/** The scene of each holding; other holdings are drawn by their genre. */
export const sceneOf: Readonly<Record<string, Scene>> = {
  'refuseniks-on-hunger-strike': 'gathering',
  'march-attendee-holding-a-refuseniks-portrait': 'portrait',
  'western-activists-visiting-moscow-refuseniks': 'gathering',
  'refusenik-at-a-nonconformist-art-show': 'interior',
  'nonconformist-art-exhibit-evgeny-abezgauz': 'interior',
  'anya-essas-and-rabbi-eliyahu-essas': 'portrait',
  'demonstrations-to-free-soviet-jews-holland': 'street',
  'avital-sharansky-at-a-demonstration': 'portrait',
  'demonstrations-against-soviet-repression-italy': 'street',
  'demonstrations-in-front-of-the-soviet-embassy-paris': 'street',
  'send-off-at-the-moscow-airport': 'journey',
  'formerly-soviet-jews-arrive-in-israel': 'journey',
  'ed-koch-hosts-natan-sharansky': 'gathering',
  'congregants-hold-the-torah-at-a-moscow-synagogue': 'gathering',
  'ida-nudel-receives-news-she-can-emigrate': 'portrait',
  'avital-sharansky-and-iosif-mendelevich-at-the-white-house': 'gathering',
  'event-for-new-immigrants-in-israel': 'gathering',
  'soviet-jewry-movement-sign-lincolnwood': 'sign',
}
