import { textOf } from '../../asked.js';
import { RevisionsPageDocument, type RevisionsPageQuery } from '../../documents.js';
import { catalogue, numberText } from '../../language.js';
import { NewsFeeds } from '../../ui/feeds.js';
import { KINDS } from '../../ui/kinds.js';
import { type View, page } from '../../view.js';

const MESSAGES = catalogue(
  {
    title: 'Revisions: what was recorded when, by whom and why',
    description:
      'Every change of Pledgebook’s ledger, newest first: author, reason, what it added and superseded, and its hash.',
    lead: 'Nothing in the ledger is ever changed or deleted. What is new or corrected is added as a revision, and what it replaces stays readable in the revisions before.',
    follow: 'Follow what revisions bring',
    howTo: 'See any page as it was known then',
    howToText:
      'Add “revision=” and a number to the address of any page, figure or question. The page then rests on what that revision knew, and its links keep the revision. The day (“on=”) is another matter: it says for which day in the world the question is asked.',
    example: 'For example, the home page at revision 1',
    verify: 'Check that nothing was altered',
    verifyText:
      'Each revision has a hash over what it added and superseded and over the hash before it: a change anywhere breaks the chain. Whoever has a copy of the ledger recomputes all of it with this command; it prints “ok” and a checkpoint, or the first revision that does not fit.',
    count: (count: string) => `${count} revisions are recorded.`,
    oneOnly: 'One revision is recorded.',
    heading: (number: string) => `Revision ${number}`,
    recorded: 'Recorded',
    utc: (day: string, time: string) => `${day}, ${time} UTC`,
    author: 'By',
    reviewer: 'Reviewed by',
    hash: 'Hash (SHA-256)',
    parent: 'Hash before it',
    noParent: 'none: it is the first',
    changes: (number: string) => `What revision ${number} changed`,
    kind: 'Kind of fact',
    added: 'Added',
    superseded: 'Superseded',
    see: (number: string) => `The home page at revision ${number}`,
    next: 'Older revisions',
    first: 'Back to the newest',
  },
  {
    fr: {
      title: 'Révisions : ce qui a été consigné, quand, par qui et pourquoi',
      description:
        'Chaque changement du registre de Pledgebook, le plus récent d’abord : auteur, motif, ce qu’il ajoute et remplace, et son empreinte.',
      lead: 'Rien dans le registre n’est jamais modifié ni effacé. Ce qui est nouveau ou corrigé s’ajoute sous forme de révision, et ce qui est remplacé reste lisible dans les révisions antérieures.',
      follow: 'Suivre ce qu’apportent les révisions',
      howTo: 'Voir une page telle qu’on la connaissait alors',
      howToText:
        'Ajoutez « revision= » et un numéro à l’adresse de toute page, figure ou question. La page repose alors sur ce que cette révision savait, et ses liens gardent la révision. Le jour (« on= ») est autre chose : il dit pour quel jour, dans le monde, la question est posée.',
      example: 'Par exemple, la page d’accueil à la révision 1',
      verify: 'Vérifier que rien n’a été altéré',
      verifyText:
        'Chaque révision porte une empreinte de ce qu’elle ajoute et remplace et de l’empreinte précédente : un changement où que ce soit rompt la chaîne. Qui possède une copie du registre la recalcule entièrement avec cette commande ; elle affiche « ok » et un point de contrôle, ou la première révision qui ne concorde pas.',
      count: (count) => `${count} révisions sont consignées.`,
      oneOnly: 'Une révision est consignée.',
      heading: (number) => `Révision ${number}`,
      recorded: 'Consignée',
      utc: (day, time) => `${day}, ${time} UTC`,
      author: 'Par',
      reviewer: 'Relue par',
      hash: 'Empreinte (SHA-256)',
      parent: 'Empreinte précédente',
      noParent: 'aucune : c’est la première',
      changes: (number) => `Ce qu’a changé la révision ${number}`,
      kind: 'Nature des faits',
      added: 'Ajoutés',
      superseded: 'Remplacés',
      see: (number) => `La page d’accueil à la révision ${number}`,
      next: 'Révisions antérieures',
      first: 'Retour à la plus récente',
    },
    es: {
      title: 'Revisiones: qué se registró, cuándo, por quién y por qué',
      description:
        'Cada cambio del registro de Pledgebook, el más reciente primero: autor, motivo, qué añadió y reemplazó, y su huella.',
      lead: 'Nada en el registro se modifica ni se borra jamás. Lo nuevo o corregido se añade como revisión, y lo que reemplaza sigue siendo legible en las revisiones anteriores.',
      follow: 'Seguir lo que traen las revisiones',
      howTo: 'Ver una página tal como se conocía entonces',
      howToText:
        'Añada «revision=» y un número a la dirección de cualquier página, figura o pregunta. La página se apoya entonces en lo que esa revisión sabía, y sus enlaces conservan la revisión. El día («on=») es otra cosa: dice para qué día, en el mundo, se hace la pregunta.',
      example: 'Por ejemplo, la primera página en la revisión 1',
      verify: 'Comprobar que nada se ha alterado',
      verifyText:
        'Cada revisión lleva una huella de lo que añadió y reemplazó y de la huella anterior: un cambio en cualquier lugar rompe la cadena. Quien tenga una copia del registro la recalcula entera con esta orden, que muestra «ok» y un punto de control, o la primera revisión que no concuerda.',
      count: (count) => `Hay ${count} revisiones registradas.`,
      oneOnly: 'Hay una revisión registrada.',
      heading: (number) => `Revisión ${number}`,
      recorded: 'Registrada',
      utc: (day, time) => `${day}, ${time} UTC`,
      author: 'Por',
      reviewer: 'Revisada por',
      hash: 'Huella (SHA-256)',
      parent: 'Huella anterior',
      noParent: 'ninguna: es la primera',
      changes: (number) => `Qué cambió la revisión ${number}`,
      kind: 'Clase de dato',
      added: 'Añadidos',
      superseded: 'Reemplazados',
      see: (number) => `La primera página en la revisión ${number}`,
      next: 'Revisiones anteriores',
      first: 'Volver a la más reciente',
    },
  },
);

const Revision = ({ revision, view }: { revision: RevisionsPageQuery['revisions']['nodes'][0]; view: View }) => {
  const t = MESSAGES[view.language];
  const kinds: Readonly<Record<string, string>> = KINDS[view.language];
  const { number, recordedAt, author, reviewer, message, hash, parentHash, changes } = revision;
  return (
    <article class="card" id={`r${number}`}>
      <h2>
        <a href={`#r${number}`}>{t.heading(String(number))}</a>
      </h2>
      <p class="lead" lang="en">
        {message}
      </p>
      <dl class="facts">
        <div>
          <dt>{t.recorded}</dt>
          <dd>
            <time datetime={recordedAt}>{t.utc(view.day(recordedAt.slice(0, 10)), recordedAt.slice(11, 16))}</time>
          </dd>
        </div>
        <div>
          <dt>{t.author}</dt>
          <dd>{author}</dd>
        </div>
        {reviewer && (
          <div>
            <dt>{t.reviewer}</dt>
            <dd>{reviewer}</dd>
          </div>
        )}
        <div>
          <dt>{t.hash}</dt>
          <dd>
            <code>{hash}</code>
          </dd>
        </div>
        <div>
          <dt>{t.parent}</dt>
          <dd>{parentHash ? <code>{parentHash}</code> : t.noParent}</dd>
        </div>
      </dl>
      <div class="scroll" tabindex={0} role="region" aria-label={t.changes(String(number))}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              <th scope="col" class="count">
                {t.added}
              </th>
              <th scope="col" class="count">
                {t.superseded}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ kind, added, superseded }) => (
              <tr>
                <th scope="row">{kinds[kind] ?? kind}</th>
                <td class="count">{numberText(view.language, added)}</td>
                <td class="count">{numberText(view.language, superseded)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={view.to('/', { revision: String(number) })}>{t.see(String(number))}</a>
      </p>
    </article>
  );
};

export const revisionsPage = page({
  path: '/revisions',
  document: RevisionsPageDocument,
  variables: (asked) => ({ after: textOf(asked, 'after') ?? null }),
  render: ({ revisions: { totalCount, nodes, pageInfo } }, view) => {
    const t = MESSAGES[view.language];
    return {
      title: t.title,
      description: t.description,
      feed: '/feeds/corrections',
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <p>{totalCount === 1 ? t.oneOnly : t.count(numberText(view.language, totalCount))}</p>
          {nodes.map((revision) => (
            <Revision revision={revision} view={view} />
          ))}
          <p class="steps">
            {view.asked.query.has('after') && <a href={view.here({ after: null })}>{t.first}</a>}
            {pageInfo.hasNextPage && <a href={view.here({ after: pageInfo.endCursor })}>{t.next}</a>}
          </p>
          <h2>{t.follow}</h2>
          <ul>
            <NewsFeeds view={view} />
          </ul>
          <h2>{t.howTo}</h2>
          <p>
            {t.howToText} <a href={view.to('/', { revision: '1' })}>{t.example}</a>.
          </p>
          <h2>{t.verify}</h2>
          <p>{t.verifyText}</p>
          <pre tabindex={0}>
            <code>npm run verify</code>
          </pre>
        </>
      ),
    };
  },
});
