import { ReconcilePageDocument, type ReconcilePageQuery } from '../../operations.generated.js';
import { initiativeOf } from '../../initiatives.js';
import { graphqlLanguage } from '../../language.js';
import type { PublicErrorText } from '../../error-text.js';
import { word } from '../../messages.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { Code } from '../../ui/markdown.js';
import { type Rendered, definePage } from '../../define.js';
import { ListFields } from './form.js';
import { type ListForm, emptyForm } from './list-form.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';
import { type Compared, Result } from './result.js';

/** Returns the variables of the GraphQL query for a list. */
export const listVariables = (
  names: readonly string[],
  { initiative, on }: Pick<ListForm, 'initiative' | 'on'>,
  { language }: PageRequest,
) => ({
  names,
  initiative,
  on,
  language: graphqlLanguage(language),
});

const commandFor = ({ initiative, on }: Pick<ListForm, 'initiative' | 'on'>): string =>
  `npm run reconcile -- list.txt --initiative ${initiative} --date ${on}`;

/**
 * Renders the page with the result of a comparison.
 * @param problem what is wrong with the list, or that there is none yet
 */
export const listPage = (
  form: ListForm,
  compared: Compared | null,
  context: PageContext,
  problem: PublicErrorText | null = null,
): Rendered => {
  const t = MESSAGES[context.language];
  const command = commandFor(form);
  return {
    title: t.title,
    description: t.description,
    body: (
      <>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {problem !== null && (
          <p class="notice" role="alert" lang={problem.lang}>
            {problem.text}
          </p>
        )}
        <form
          method="post"
          action={`${context.to('/reconcile')}${compared ? '#result' : ''}`}
          enctype="multipart/form-data"
          class="list-form"
        >
          <ListFields form={form} context={context} />
          <p>
            <button type="submit">{t.compare}</button>
          </p>
          {compared && <Result compared={compared} form={form} context={context} />}
        </form>
        <h2>{t.elsewhere}</h2>
        <p>{t.commandHint}</p>
        <Code text={command} label={t.commandHint} />
        <p>
          {t.refineHint} <code>{context.origin}/reconcile/api</code>
        </p>
      </>
    ),
  };
};

export const reconcilePage = definePage({
  path: '/reconcile',
  label: word('haveList'),
  searchTerms: (language) => SEARCH_TERMS[language].reconcile,
  example: '/reconcile?on=2016-09-22',
  document: ReconcilePageDocument,
  // The address has only the initiative and the day of a list; the list itself is never part of an address.
  variables: (request) => listVariables([], { initiative: initiativeOf(request), on: request.on }, request),
  render: (_data: ReconcilePageQuery, context) =>
    listPage(emptyForm(context.request.query, context.request.on, context.revision), null, context),
});
