import { catalogue } from '../language.js';
import type { PageContext } from '../page-context.js';

const MESSAGES = catalogue(
  {
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Not copied: select the text and copy it',
    label: (what: string) => `Copy: ${what}`,
  },
  {
    fr: {
      copy: 'Copier',
      copied: 'Copié',
      failed: 'Non copié : sélectionnez le texte et copiez-le',
      label: (what) => `Copier : ${what}`,
    },
    es: {
      copy: 'Copiar',
      copied: 'Copiado',
      failed: 'No se copió: seleccione el texto y cópielo',
      label: (what) => `Copiar: ${what}`,
    },
  },
);

/** Copies the text of an element; it shows itself where scripts run. @param of the element's id */
export const CopyButton = ({ of, what, context }: { of: string; what: string; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <button
        type="button"
        class="copy"
        data-copies={of}
        data-copied={t.copied}
        data-failed={t.failed}
        aria-label={t.label(what)}
        hidden
      >
        {t.copy}
      </button>{' '}
      <span class="small" role="status" />
    </>
  );
};
