import { catalogue } from '../language.js';
import type { PageContext } from '../page-context.js';

const MESSAGES = catalogue(
  { share: 'Share', copied: 'The link was copied.', failed: 'Not copied: copy the address of this page.' },
  {
    fr: { share: 'Partager', copied: 'Le lien a été copié.', failed: 'Non copié : copiez l’adresse de cette page.' },
    es: {
      share: 'Compartir',
      copied: 'Se ha copiado el enlace.',
      failed: 'No se copió: copie la dirección de esta página.',
    },
  },
);

/** Opens the system's sheet for sharing, or copies the address where there is none; it shows itself where scripts run. */
export const ShareButton = ({ context }: { context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <p class="share-row">
      <button type="button" class="share" data-copied={t.copied} data-failed={t.failed} hidden>
        {t.share}
      </button>{' '}
      <span class="small" role="status" />
    </p>
  );
};
