import type { FormProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const FORM_SENTENCES: SentencesFor<FormProblems> = {
  FIELDS_TOO_LONG: () => 'В полях формы в общей сложности слишком много текста; отправьте более короткий текст.',
  TOO_MANY_FIELDS: ({ fields, most }) => `Число полей формы — ${fields}; допускается не более ${most}.`,
  FORM_TOO_LARGE: ({ file, fields, text }) =>
    `Форма слишком велика: допускается один файл объемом до ${file} МБ, число полей — до ${fields}, объем текста — до ${text} МБ.`,
  NOT_A_FORM: () => 'Отправьте форму: application/x-www-form-urlencoded или multipart/form-data.',
  FORM_UNREADABLE: () => 'Прочитать форму невозможно: она неполна или составлена неправильно. Отправьте ее еще раз.',
  LIST_TEXT_TOO_LONG: ({ characters, most }) =>
    `Число знаков в тексте — ${characters}; допускается не более ${most}, либо выберите файл с текстом.`,
  NAMES_OPEN: () =>
    'Сначала дайте ответ по каждому неустановленному названию: в папку редакции входят только установленные названия.',
  LIST_WITHOUT_STATES: () => 'В списке нет ни одного государства, которое можно было бы зафиксировать.',
  SOURCE_NOT_NAMED: () => 'Для папки редакции нужен источник: укажите название документа и то, кем он опубликован.',
  SOURCE_READ_BEFORE: () => 'Дата обращения к источнику предшествует дате его публикации; исправьте одну из двух дат.',
  NOTE_FILE_MISSING: () => 'Сначала выберите файл записки.',
  NOTE_FILE_UNREADABLE: () =>
    'В файле нет записки. Откройте сохраненную здесь записку или скачанный документ записки: JSON, PDF, DOCX, Markdown или HTML.',
};
