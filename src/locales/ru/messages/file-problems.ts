import type { fileProblems as english } from '../../en/messages/file-problems'

export const fileProblems: typeof english = {
  file_missing: 'Приложите файл.',
  file_type: 'Файлы такого типа не принимаются.',
  file_mismatch: 'Содержимое файла не соответствует его имени. Переименуйте файл.',
  file_broken: 'Файл не читается до конца. Возможно, он обрезан.',
  file_too_large: 'Файл слишком большой.',
  file_too_many_pixels: 'В изображении слишком много пикселей.',
  captions_broken: 'Субтитры не соответствуют формату WebVTT.',
  foreign_captions: 'Выберите субтитры того же учреждения.',
  file_fixed: 'Файл заменить нельзя. Добавьте другой файл как новый материал.',
}
