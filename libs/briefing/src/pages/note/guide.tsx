import { catalogue } from '../../language.js';
import { documentPage } from '../document/document.js';
import { LiveFigures } from './live-figures.js';

export const guidePage = documentPage({
  path: '/note/guide',
  file: 'docs/briefing-notes.md',
  backTo: '/note',
  words: catalogue(
    {
      title: 'Briefing notes: how they work',
      description: 'The blocks of a briefing note, its address, its files, and all live figures that a text may hold.',
      language: 'This guide is kept in English: the names of blocks and live figures are those of addresses.',
      contents: 'Contents',
      back: 'To the briefing notes',
    },
    {
      fr: {
        title: 'Notes d’information : mode d’emploi',
        description:
          'Les blocs d’une note d’information, son adresse, ses fichiers, et tous les chiffres vivants qu’un texte peut contenir.',
        language: 'Le reste de ce guide est tenu en anglais : les noms des blocs sont ceux des adresses.',
        contents: 'Sommaire',
        back: 'Vers les notes d’information',
      },
      es: {
        title: 'Notas informativas: cómo funcionan',
        description:
          'Los bloques de una nota informativa, su dirección, sus archivos y todas las cifras vivas que puede contener un texto.',
        language: 'El resto de esta guía se mantiene en inglés: los nombres de los bloques son los de las direcciones.',
        contents: 'Contenido',
        back: 'A las notas informativas',
      },
    },
  ),
  lead: (context) => <LiveFigures context={context} />,
});
