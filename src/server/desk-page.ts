const page = (refresh: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${refresh}
<title>Vitrine</title>
<style>
body { margin: 0; min-height: 100vh; display: grid; place-content: center; gap: 1.5rem; padding: 2rem; box-sizing: border-box;
  font: 1.05rem/1.6 system-ui, sans-serif; color: #222; background: #fafafa; }
p { margin: 0; max-width: 34rem; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } }
</style>
</head>
<body>
${body}
</body>
</html>
`

const inThree = ({ en, ru, he }: { en: string; ru: string; he: string }) =>
  `<p lang="en">${en}</p>\n<p lang="ru">${ru}</p>\n<p lang="he" dir="rtl">${he}</p>`

/** Seconds until the page reloads. */
export const patience = 4

export const pageWhileBuilding = page(
  `\n<meta http-equiv="refresh" content="${patience}">`,
  inThree({
    en: 'The desk is being built. This takes a minute or two, only after a change; this page reloads itself.',
    ru: 'Рабочее место собирается. Это занимает одну-две минуты и бывает только после изменений; страница обновится сама.',
    he: 'שולחן העבודה נבנה כעת. זה נמשך דקה או שתיים, רק אחרי שינוי; הדף נטען מחדש מעצמו.',
  }),
)

export const pageAfterFailure = page(
  '',
  inThree({
    en: 'The desk could not be built. The reason stands in the terminal where Vitrine was started. The public side goes on.',
    ru: 'Собрать рабочее место не удалось. Причина указана в терминале, где запущена Vitrine. Публичная часть работает.',
    he: 'בניית שולחן העבודה נכשלה. הסיבה מופיעה במסוף שבו הופעלה Vitrine. הצד הציבורי ממשיך לפעול.',
  }),
)
