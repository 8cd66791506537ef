import { CITATION_FILES, type Cited, citationText } from '../../citation.js';
import type { DataPageQuery } from '../../operations.generated.js';
import { DATASET_MESSAGES } from '../../downloads/messages/index.js';
import { clauses, fullStop } from '../../language.js';
import { type PageContext, addressOf } from '../../page-context.js';
import { badFilter, textOf } from '../../request-parameters.js';
import type { Site } from '../../site.js';
import { CopyButton } from '../../ui/copy-button.js';
import { PreservedFields } from '../../ui/form.js';
import { Code } from '../../ui/markdown.js';
import { citedAddress } from './cited.js';
import { MESSAGES } from './messages/index.js';

/** Returns what the address of this page requests to cite. @throws Error if the requested revision does not exist */
export const citedIn = ({ dataset, cited: pinned }: DataPageQuery, site: Site, context: PageContext): Cited => {
  const requested = citedAddress(context.request, site);
  const revision = requested?.revision ? pinned : dataset.revision;
  if (!revision) {
    throw badFilter('NO_SUCH_REVISION', { number: requested?.revision ?? 0, last: context.revision.newest });
  }
  const number = String(revision.number);
  const { language } = context;
  const on = requested?.on ?? revision.recordedAt.slice(0, 10);
  const address = (path: string, query: URLSearchParams) => {
    query.set('revision', number);
    return context.origin + addressOf('en', path, query);
  };
  if (!requested)
    return {
      kind: 'dataset',
      title: DATASET_MESSAGES[language].name,
      address: address('/data', new URLSearchParams()),
      on,
      revision,
      language,
    };
  const word = requested.section?.label?.(language) ?? '';
  const [kind, title] = requested.figure
    ? (['figure', context.figures.at(-1)?.table.title ?? ''] as const)
    : (['page', context.named ?? (requested.rest === '' ? word : context.t.pair(word, requested.rest))] as const);
  const query = new URLSearchParams(requested.query);
  query.set('on', on);
  return { kind, title, address: address(requested.pathname, query), on, revision, language };
};

export const Citation = ({ cited, context }: { cited: Cited; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const cite = textOf(context.request, 'cite');
  return (
    <section>
      <h2 id="cite">{t.cite}</h2>
      {cite ? (
        <p>
          {t.citePart} <a href={cited.address.slice(context.origin.length)}>{cited.title}</a>
          {fullStop(context.language)}
          <a href={`${context.to('/data')}#cite`}>{t.citeAll}</a>
        </p>
      ) : (
        <p>{t.citeWhole}</p>
      )}
      <form method="get" action={`${context.to('/data', { revision: null })}#cite`}>
        <PreservedFields names={['revision']} context={context} />
        <label class="long">
          {t.citeInput}
          <input type="text" name="cite" value={cite ?? ''} placeholder="/council?on=2016-09-22" maxlength={1000} />
        </label>
        <button type="submit">{t.citeButton}</button>
      </form>
      <h3>
        {t.asText} <CopyButton of="cite-text" what={t.asText} context={context} />
      </h3>
      <p class="citation" id="cite-text">
        {citationText(cited)}
      </p>
      {CITATION_FILES.map(({ format, name, write }) => (
        <>
          <h3>
            {name}{' '}
            <a
              class="small"
              href={context.to(`/cite.${format}`, { cite })}
              aria-label={clauses(context.language, [name, t.asFile])}
            >
              {t.asFile}
            </a>{' '}
            <CopyButton of={`cite-${format}`} what={name} context={context} />
          </h3>
          <Code text={write(cited)} label={name} id={`cite-${format}`} />
        </>
      ))}
    </section>
  );
};
