import type { FactKind } from '#domain';
import { catalogue } from '../language.js';

/** What each kind of fact is called where many are counted. */
export const KINDS = catalogue(
  {
    source: 'Sources',
    state: 'States',
    stateName: 'Names of States',
    initiative: 'Initiatives',
    act: 'Acts of States',
    publishedCount: 'Published counts',
    councilTerm: 'Council terms',
    draftResolution: 'Draft resolutions',
    vote: 'Votes',
    groupMembership: 'Group and treaty memberships',
    assemblyRecord: 'General Assembly records',
    event: 'Events',
    question: 'Discussion questions',
  } satisfies Record<FactKind, string>,
  {
    fr: {
      source: 'Sources',
      state: 'États',
      stateName: 'Noms d’États',
      initiative: 'Initiatives',
      act: 'Actes d’États',
      publishedCount: 'Totaux publiés',
      councilTerm: 'Mandats au Conseil',
      draftResolution: 'Projets de résolution',
      vote: 'Votes',
      groupMembership: 'Appartenances à un groupe ou à un traité',
      assemblyRecord: 'Faits relatifs à l’Assemblée générale',
      event: 'Réunions',
      question: 'Questions de débat',
    },
    es: {
      source: 'Fuentes',
      state: 'Estados',
      stateName: 'Nombres de Estados',
      initiative: 'Iniciativas',
      act: 'Actos de Estados',
      publishedCount: 'Totales publicados',
      councilTerm: 'Mandatos en el Consejo',
      draftResolution: 'Proyectos de resolución',
      vote: 'Votos',
      groupMembership: 'Pertenencias a grupos o tratados',
      assemblyRecord: 'Datos sobre la Asamblea General',
      event: 'Reuniones',
      question: 'Preguntas de debate',
    },
  },
);

/** The kinds of facts that have sources of their own. */
export const SOURCED = [
  'act',
  'publishedCount',
  'councilTerm',
  'draftResolution',
  'groupMembership',
  'assemblyRecord',
  'state',
  'initiative',
  'event',
  'question',
] as const satisfies readonly FactKind[];
