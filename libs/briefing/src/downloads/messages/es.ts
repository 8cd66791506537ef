import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const DATASET_MESSAGES: Texts<typeof en.DATASET_MESSAGES> = {
  name: 'Pledgebook: quién se ha adherido a qué iniciativa para limitar el veto, y cómo votó el Consejo de Seguridad',
  description:
    'Datos con sus fuentes sobre las iniciativas para limitar el veto y actuar contra el genocidio, los crímenes de lesa humanidad y los crímenes de guerra: qué Estados se han adherido a cuál, cuándo, quién tenía puesto en el Consejo de Seguridad de las Naciones Unidas, y cómo votaron sus miembros. De lo que las fuentes no aclaran se dice que no se sabe.',
  keywords:
    'Naciones Unidas, Consejo de Seguridad, limitación del veto, prevención de atrocidades, responsabilidad de proteger, votaciones',
};

export const FILES_MESSAGES: Texts<typeof en.FILES_MESSAGES> = {
  title: 'Título',
  address: 'Dirección',
  licence: 'Licencia',
  rows: 'Filas',
  revision: 'Revisión',
  note: 'Nota',
};
