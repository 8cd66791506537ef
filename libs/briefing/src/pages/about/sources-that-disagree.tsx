import { catalogue } from '../../language.js';
import { documentPage } from '../document/document.js';

export const disagreementsPage = documentPage({
  path: '/about/sources-that-disagree',
  file: 'docs/sources-that-disagree.md',
  backTo: '/about',
  searchTerms: {
    en: 'Sources that disagree | contradictions',
    fr: 'Sources qui se contredisent | contradictions',
    es: 'Fuentes que discrepan | contradicciones',
  },
  words: catalogue(
    {
      title: 'Where sources disagree, and what was decided',
      description: 'Case by case: what the sources say, which of it is recorded, and what stays open.',
      language: 'It is kept in English, as most of the sources are.',
      back: 'About Pledgebook',
    },
    {
      fr: {
        title: 'Où les sources divergent, et ce qui a été décidé',
        description: 'Cas par cas : ce que disent les sources, ce qui en est consigné et ce qui reste ouvert.',
        language: 'Cette page est tenue en anglais, comme la plupart des sources.',
        back: 'À propos de Pledgebook',
      },
      es: {
        title: 'Dónde discrepan las fuentes, y qué se decidió',
        description: 'Caso por caso: qué dicen las fuentes, qué se registró de ello y qué queda abierto.',
        language: 'Esta página se mantiene en inglés, como la mayoría de las fuentes.',
        back: 'Acerca de Pledgebook',
      },
    },
  ),
});
