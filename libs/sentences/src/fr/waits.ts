import type { WaitProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const KEPT = 'Les réponses déjà prêtes sont envoyées comme avant.';

export const WAIT_SENTENCES: SentencesFor<WaitProblems> = {
  SHARE_USED: ({ most, of, seconds }) =>
    `Votre adresse réseau a obtenu sa part de ${most} ${of === 'ANSWERS' ? 'réponses à calculer' : 'documents, images et fichiers compressés'} par minute ; redemandez dans ${seconds} secondes. ${KEPT}`,
  TOO_MUCH_TO_COMPUTE: ({ seconds }) =>
    `Le service a plus à calculer qu’il ne peut ; redemandez dans ${seconds} secondes. ${KEPT}`,
  TOO_MANY_FILES: ({ seconds }) =>
    `Trop de documents, d’images et de fichiers sont en cours de création ; redemandez dans ${seconds} s.`,
  OVER_ALLOWANCE: ({ of, most }) =>
    `Ce travail a pris plus de ${of === 'TIME' ? `${most} s` : `${most} Mo de mémoire`}, le maximum permis ; demandez moins.`,
  NO_ROOM_FOR_FILE: () => 'La place manque en ce moment pour créer ce fichier ; redemandez dans une minute.',
  DATABASE_SILENT: () => 'La base de données ne répond pas ; redemandez dans quelques secondes.',
  REVISION_TO_COME: ({ number, last }) =>
    `La révision ${number} n’est pas encore arrivée ; le registre contient les révisions 1 à ${last}.`,
  REVISION_LOADING: ({ number }) => `La révision ${number} est en cours de chargement ; redemandez dans une seconde.`,
  OLDER_REVISIONS_LOADING: () =>
    'De nombreuses révisions antérieures sont en cours de chargement ; redemandez celle-ci dans quelques secondes.',
};
