import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/es.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (year) => `Votaciones sobre proyectos de resolución en el Consejo de Seguridad desde ${year}`,
  description:
    'Qué fue de los proyectos de resolución: vetados, sin los votos necesarios o aprobados; los vetos por miembro permanente y año; qué proyectos señala una fuente como relativos a crímenes atroces.',
  lead: 'Un proyecto necesita nueve votos a favor (siete hasta fines de 1965). Si los tiene, el voto en contra de un miembro permanente lo hace fracasar: eso es un veto. Si no los tiene, le faltan votos, vote quien vote en contra.',
  text: 'Tema, título o signatura',
  from: 'Desde',
  to: 'Hasta',
  by: 'Señalado por',
  yes: 'Señalado',
  no: 'No señalado',
  all: (count) => plural(count, { one: 'Una votación.', other: `${count} votaciones.` }),
  found: (count) =>
    plural(count, {
      one: 'Una votación cumple estas condiciones.',
      other: `${count} votaciones cumplen estas condiciones.`,
    }),
  none: 'Ninguna votación registrada cumple estas condiciones.',
  clear: 'Mostrar todas las votaciones',
  byOutcome: 'Por resultado',
  every: 'Todos los resultados',
  toList: 'A la lista',
  numbers: 'A favor – en contra – abstenciones',
  list: 'Votaciones, de la más reciente a la más antigua',
  blank:
    '«No señalado» significa que ninguna fuente leída señala el proyecto como relativo a crímenes atroces, no que tratara de otra cosa. Varias votaciones pueden compartir una signatura: los párrafos y las enmiendas se votan por separado.',
  credit:
    'La mayoría de las votaciones y los proyectos proceden de la «UNSC votes since 1946 Database» (Benoît Martin, data.sciencespo, CC BY 4.0); cada página nombra sus fuentes.',
  next: 'Las 50 siguientes',
  first: 'Volver a las más recientes',
};

export const VOTES_EXPORT: Texts<typeof en.VOTES_EXPORT> = {
  label: 'Votaciones sobre proyectos de resolución',
  title: 'Votaciones sobre proyectos de resolución en el Consejo de Seguridad',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  votes: 'Votaciones | vetos lista proyectos de resolución',
};
