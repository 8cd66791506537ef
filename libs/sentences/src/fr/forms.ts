import type { FormProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const FORM_SENTENCES: SentencesFor<FormProblems> = {
  FIELDS_TOO_LONG: () => 'Les champs du formulaire contiennent trop de texte au total ; envoyez un texte plus court.',
  TOO_MANY_FIELDS: ({ fields, most }) => `Le formulaire a ${fields} champs ; envoyez-en ${most} au plus.`,
  FORM_TOO_LARGE: ({ file, fields, text }) =>
    `Le formulaire est trop volumineux : envoyez au plus un fichier de ${file} Mo, ${fields} champs et ${text} Mo de texte.`,
  NOT_A_FORM: () => 'Envoyez un formulaire : application/x-www-form-urlencoded ou multipart/form-data.',
  FORM_UNREADABLE: () => 'Le formulaire ne peut pas être lu : il est incomplet ou mal formé. Envoyez-le de nouveau.',
  LIST_TEXT_TOO_LONG: ({ characters, most }) =>
    `Le texte compte ${characters} caractères ; envoyez-en ${most} au plus, ou choisissez son fichier.`,
  NAMES_OPEN: () =>
    'Répondez d’abord pour chaque nom en suspens : un dossier de révision ne contient que des noms établis.',
  LIST_WITHOUT_STATES: () => 'La liste ne contient aucun État à consigner.',
  SOURCE_NOT_NAMED: () =>
    'Un dossier de révision a besoin de sa source : indiquez le titre du document et qui l’a publié.',
  SOURCE_READ_BEFORE: () => 'La source aurait été consultée avant sa publication ; corrigez l’une des deux dates.',
  NOTE_FILE_MISSING: () => 'Choisissez d’abord le fichier d’une note.',
  NOTE_FILE_UNREADABLE: () =>
    'Le fichier ne contient pas de note. Ouvrez une note enregistrée ici, ou un document d’une note tel qu’il a été emporté : JSON, PDF, DOCX, Markdown ou HTML.',
};
