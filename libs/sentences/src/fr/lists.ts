import type { ListProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const LIST_SENTENCES: SentencesFor<ListProblems> = {
  LIST_TOO_LARGE: ({ most }) => `Le fichier dépasse ${most} Mo ; n’enregistrez que son texte.`,
  LIST_OF_OTHER_KIND: ({ endings }) =>
    `Les listes sont lues dans des fichiers dont le nom se termine par ${endings.join(', ')} ; sinon, collez le texte.`,
  LIST_NOT_UTF8: () => 'Le fichier n’est pas en UTF-8 ; enregistrez-le en UTF-8, ou collez son texte.',
  LIST_PAGE_UNDECODABLE: () =>
    'La page n’est ni en UTF-8 ni dans le codage qu’elle annonce ; enregistrez-la en UTF-8, ou collez son texte.',
  LIST_PAGE_TOO_FULL: () => 'La page contient plus qu’une liste ; ne collez que la liste.',
  LIST_NOT_CSV: () =>
    'Le fichier n’est pas un CSV : un guillemet reste ouvert. Enregistrez-le de nouveau, ou collez son texte.',
  LIST_SHEET_UNREADABLE: () =>
    'La première feuille du classeur ne peut pas être lue ; enregistrez-la en CSV, ou collez ses cellules.',
  LIST_DOCUMENT_UNREADABLE: () =>
    'Le document ne peut pas être lu ; enregistrez-le sous forme de texte, ou collez son texte.',
  LIST_PDF_LOCKED: () =>
    'Le PDF est protégé par un mot de passe ; enregistrez-le sans protection, ou collez son texte.',
  LIST_PDF_UNREADABLE: () =>
    'Le PDF ne peut pas être lu : il est endommagé ou n’en est pas un. Enregistrez-le de nouveau, ou collez son texte.',
  LIST_PDF_TOO_LONG: ({ pages, most }) =>
    `Le PDF a ${pages} pages ; les listes sont lues jusqu’à ${most}. N’enregistrez que les pages de la liste.`,
  LIST_PDF_TOO_FULL: () => 'Le PDF contient plus de texte qu’une liste ; ne collez que la liste.',
  LIST_PDF_SCANNED: () =>
    'Le PDF ne contient aucun texte : il semble numérisé. Faites reconnaître son texte par un logiciel (OCR), ou saisissez les noms.',
  LIST_ARCHIVE_PARTS: ({ most }) => `Le fichier a plus de ${most} parties ; n’enregistrez que son texte.`,
  LIST_ARCHIVE_GROWS: ({ most }) =>
    `Une fois décompressé, le fichier dépasse ${most} Mo ; n’enregistrez que son texte.`,
  LIST_ARCHIVE_UNREADABLE: () =>
    'Le fichier ne peut pas être décompressé ; enregistrez-le de nouveau, ou collez son texte.',
  LIST_DOCUMENT_TYPE: ({ part }) =>
    `La partie ${part} a un type de document, ce que n’ont pas les fichiers bureautiques ; collez son texte.`,
  LIST_BEFORE_OPENING: ({ opened, on }, { day }) =>
    `Avant le ${day(opened)}, aucun État ne pouvait souscrire à cette initiative ; indiquez un jour auquel les États de la liste y avaient souscrit, et non le ${day(on)}.`,
  LIST_RECORDED: ({ title, publisher, id }) =>
    `Le registre contient déjà cette liste : chacun de ses États, d’après la source « ${title} » (${publisher}, /sources/${id}). Il ne reste rien à consigner.`,
  LIST_WITHOUT_NAMES: ({ file }) =>
    `Aucun nom d’État n’a été trouvé dans ${file}. Si c’est le bon fichier, copiez les noms dans un fichier .txt, un par ligne.`,
};
