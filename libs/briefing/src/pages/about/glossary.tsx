import { catalogue } from '../../language.js';
import { documentPage } from '../document/document.js';

export const glossaryPage = documentPage({
  path: '/about/glossary',
  file: 'docs/glossary.md',
  backTo: '/about',
  searchTerms: { en: 'Glossary | terms words', fr: 'Glossaire | termes mots', es: 'Glosario | términos palabras' },
  words: catalogue(
    {
      title: 'Glossary: the field’s words',
      description:
        'What Pledgebook means by its words: initiative, act, endorse, position, coverage, veto, revision and others.',
      language: 'The glossary is kept in English: its words are those of the service and of its data.',
      back: 'About Pledgebook',
    },
    {
      fr: {
        title: 'Glossaire : les mots employés',
        description:
          'Ce que Pledgebook entend par ses mots : initiative, acte, souscription, position, couverture, veto, révision et d’autres.',
        language: 'Le glossaire est tenu en anglais : ses mots sont ceux du service et de ses données.',
        back: 'À propos de Pledgebook',
      },
      es: {
        title: 'Glosario: las palabras que se usan',
        description:
          'Qué entiende Pledgebook por sus palabras: iniciativa, acto, adhesión, posición, cobertura, veto, revisión y otras.',
        language: 'El glosario se mantiene en inglés: sus palabras son las del servicio y sus datos.',
        back: 'Acerca de Pledgebook',
      },
    },
  ),
});
