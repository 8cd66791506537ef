import { catalogue } from '../../language.js';
import type { PageContext } from '../../page-context.js';

const MESSAGES = catalogue(
  {
    tools: 'Set what is selected',
    bold: 'Bold',
    list: 'List',
    link: 'Link',
    words: 'words of the link',
  },
  {
    fr: {
      tools: 'Mettre en forme la sélection',
      bold: 'Gras',
      list: 'Liste',
      link: 'Lien',
      words: 'texte du lien',
    },
    es: {
      tools: 'Dar formato a lo seleccionado',
      bold: 'Negrita',
      list: 'Lista',
      link: 'Enlace',
      words: 'texto del enlace',
    },
  },
);

/** Buttons that set what is selected in the text above them; they show themselves where scripts run. */
export const TextTools = ({ context }: { context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <p class="text-tools" role="group" aria-label={t.tools} hidden>
      <button type="button" data-write="bold" aria-keyshortcuts="Control+B">
        <b>{t.bold}</b>
      </button>
      <button type="button" data-write="list">
        {t.list}
      </button>
      <button type="button" data-write="link" data-words={t.words} aria-keyshortcuts="Control+K">
        {t.link}
      </button>
    </p>
  );
};
