import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  heading: '¿Quién ha prometido no bloquear la acción contra los crímenes atroces?',
  what: 'Varios Estados se han adherido a iniciativas para que el Consejo de Seguridad de la ONU no falle ante el genocidio, los crímenes de lesa humanidad y los crímenes de guerra. Pledgebook registra quién se adhirió a qué, cuándo, quién de ellos está en el Consejo y cómo votó: cada dato con su fuente.',
  asks: 'Qué pide',
  published: (said) => `apoyos, según lo publicado (${said})`,
  named: (named) => `Estados que se pueden nombrar con una fuente: ${named}`,
  ofPublished: (share) => ` (${share} de ese total)`,
  more: 'Los totales publicados indican que hay más.',
  toInitiative: 'Avance, Estados y fuentes',
  today: 'El Consejo',
  toCouncil: (from, to) => `Elegir otra fecha, de ${from} a ${to}`,
  questions: 'Las preguntas a los panelistas',
  toQuestion: 'Lo que guarda relación',
  lately: 'Últimos cambios',
};
