import { FACT_KINDS } from '#domain';
import { CompareRevisionsPageDocument } from '../../operations.generated.js';
import { graphqlLanguage, numberText } from '../../language.js';
import { type PageContext } from '../../page-context.js';
import { textOf } from '../../request-parameters.js';
import { Downloads } from '../../ui/downloads.js';
import { Figure } from '../../ui/figure.js';
import { PreservedFields, Select } from '../../ui/form.js';
import { KINDS } from '../../ui/messages/index.js';
import { definePage } from '../../define.js';
import { CHANGED, ChangeTable, changeConditions } from '../revisions/change-table.js';
import { CHANGE_MESSAGES } from '../revisions/messages/index.js';
import { revisionsIn } from './chosen.js';
import { REVISIONS_MESSAGES } from './messages/index.js';
import { comparedRevisionsExport } from './revisions.export.js';
import { comparedRevisionsFigure } from './revisions.figure.js';

const NumberChoice = ({ name, chosen, context }: { name: 'a' | 'b'; chosen: number; context: PageContext }) => {
  const t = REVISIONS_MESSAGES[context.language];
  return (
    <label>
      {name === 'a' ? t.first : t.second}
      <input type="number" name={name} value={chosen} min={1} max={context.revision.number} required />
    </label>
  );
};

export const compareRevisionsPage = definePage({
  path: '/compare/revisions',
  example: '/compare/revisions?kind=act',
  document: CompareRevisionsPageDocument,
  variables: (request) => ({
    ...revisionsIn(request),
    where: changeConditions(request),
    after: textOf(request, 'after') ?? null,
    language: graphqlLanguage(request.language),
  }),
  figures: [comparedRevisionsFigure],
  exports: [comparedRevisionsExport],
  render: ({ revision, states }, context) => {
    const [t, words] = [REVISIONS_MESSAGES[context.language], CHANGE_MESSAGES[context.language]];
    const kinds: Readonly<Record<string, string>> = KINDS[context.language];
    const { a, b } = revisionsIn(context.request);
    const title = a === b ? t.title : t.of(String(a), String(b));
    const changed = revision?.factChanges;
    return {
      title,
      description: t.description,
      figure: context.figure('compared-revisions'),
      body: (
        <>
          <h1>{title}</h1>
          <form method="get" action={context.to('/compare/revisions', { revision: null })} data-live="found">
            <PreservedFields names={['revision']} context={context} />
            <NumberChoice name="a" chosen={a} context={context} />
            <NumberChoice name="b" chosen={b} context={context} />
            <Select
              name="what"
              label={words.what}
              options={CHANGED.map((what) => [what, words[what]])}
              context={context}
            />
            <Select
              name="kind"
              label={words.fact}
              options={FACT_KINDS.map((kind) => [kind, kinds[kind] ?? kind])}
              context={context}
            />
            <button type="submit">{context.t.show}</button>
          </form>
          <div id="found">
            <p>
              <strong role="status">
                {a === b
                  ? t.same
                  : changed && changed.totalCount > 0
                    ? words.found(numberText(context.language, changed.totalCount))
                    : words.none}
              </strong>
            </p>
            {a !== b && changed && changed.totalCount > 0 && (
              <>
                <Downloads list="compared-revisions" context={context} />
                <ChangeTable changes={changed.nodes} states={states.nodes} context={context} />
                <p class="steps">
                  {context.request.query.has('after') && <a href={context.here({ after: null })}>{words.first}</a>}
                  {changed.pageInfo.hasNextPage && (
                    <a href={context.here({ after: changed.pageInfo.endCursor })}>{words.next}</a>
                  )}
                </p>
              </>
            )}
            {a !== b && <Figure drawn={context.figure('compared-revisions')} context={context} />}
          </div>
          <p class="note">
            {t.net} <a href={context.to('/revisions')}>{context.t.revisions}</a>
          </p>
        </>
      ),
    };
  },
});
