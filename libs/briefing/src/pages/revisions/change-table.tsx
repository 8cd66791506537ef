import { FACT_KINDS } from '#domain';
import type { ChangedFactsFragment, FactChangeKind } from '../../documents.js';
import { withSourceLabels } from '../../named-sources.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { oneOf } from '../../request-parameters.js';
import { Scroll } from '../../ui/cards.js';
import { KINDS } from '../../ui/messages/index.js';
import { foundLink } from '../search/hits.js';
import { CHANGE_MESSAGES } from './messages/index.js';

type Change = ChangedFactsFragment['nodes'][0];

export const CHANGED = ['CORRECTED', 'TAKEN_BACK', 'RECORDED'] as const satisfies readonly FactChangeKind[];

/** Which changes an address asks for. */
export const changeConditions = (request: PageRequest) => {
  const [kind, what] = [oneOf(request, 'kind', FACT_KINDS), oneOf(request, 'what', CHANGED)];
  return { ...(kind && { kind }), ...(what && { what }) };
};

/** What a changed fact is about; a fact that nothing bears any more is called by its kind. */
const Subject = ({ change, context }: { change: Change; context: PageContext }) => {
  const kinds: Readonly<Record<string, string>> = KINDS[context.language];
  const link = change.about && foundLink(change.about, context);
  return (
    <>
      {link && (
        <a href={context.to(link.path)} lang={link.lang === context.language ? undefined : link.lang}>
          {link.label}
        </a>
      )}
      <span class="quiet">{kinds[change.kind] ?? change.kind}</span>
    </>
  );
};

const Value = ({ text, context }: { text: string; context: PageContext }) =>
  text === '' ? (
    <span class="quiet">{CHANGE_MESSAGES[context.language].nothing}</span>
  ) : (
    <span lang="en">{withSourceLabels(context.revision.sources, text)}</span>
  );

const Rows = ({ change, context }: { change: Change; context: PageContext }) => {
  const t = CHANGE_MESSAGES[context.language];
  const fields = change.fields.length > 0 ? change.fields : [null];
  return (
    <>
      {fields.map((field, index) => (
        <tr>
          {index === 0 && (
            <th scope="rowgroup" rowspan={fields.length}>
              <Subject change={change} context={context} />
            </th>
          )}
          {index === 0 && (
            <td rowspan={fields.length} data-label={t.what}>
              {t[change.what]}
            </td>
          )}
          <td data-label={t.column}>{field && <code>{field.column}</code>}</td>
          <td data-label={t.before}>{field && <Value text={field.before} context={context} />}</td>
          <td data-label={t.now}>{field && <Value text={field.now} context={context} />}</td>
        </tr>
      ))}
    </>
  );
};

/** Changed facts, a row for each column that reads otherwise. */
export const ChangeTable = ({ changes, context }: { changes: readonly Change[]; context: PageContext }) => {
  const t = CHANGE_MESSAGES[context.language];
  return (
    <Scroll label={t.list}>
      <table class="changed cards">
        <thead>
          <tr>
            {[t.fact, t.what, t.column, t.before, t.now].map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        {changes.map((change) => (
          <tbody>
            <Rows change={change} context={context} />
          </tbody>
        ))}
      </table>
    </Scroll>
  );
};
