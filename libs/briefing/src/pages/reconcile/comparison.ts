import { type NamesInText, answersFor, withAnswers } from '#domain';
import type { PostedFile } from '../../forms/posted-form.js';
import { ReconcilePageDocument } from '../../operations.generated.js';
import type { PageRequest } from '../../page-context.js';
import type { PublishedLists } from '../../published-lists.js';
import { badFilter, orBadFilter } from '../../request-parameters.js';
import type { QueryExecutor } from '../../source.js';
import { folderFile, listName } from './files.js';
import { type ListForm, MAX_TEXT, sourceOf } from './list-form.js';
import { listVariables } from './reconcile.js';
import type { Compared } from './result.js';

/** The parts of the service that compare a list with one revision. */
interface Service {
  readonly lists: PublishedLists;
  readonly query: QueryExecutor;
}

/** The compared list and initiative, and the schema’s response. */
export interface Comparison extends Compared {
  readonly form: ListForm;
  /** The names as the list has them, in the order of the names in the response. */
  readonly texts: readonly string[];
}

/** Returns the list in a form: the chosen file, else the text. */
const sentList = (text: string, file: PostedFile | null) => {
  if (file) return { fileName: file.name, bytes: file.bytes };
  if (text.length <= MAX_TEXT) return { fileName: 'list.txt', bytes: Buffer.from(text) };
  throw badFilter('LIST_TEXT_TOO_LONG', { characters: text.length, most: MAX_TEXT });
};

/** Returns the text that replaces an uploaded file in the form, since browsers do not send the file again. */
const textOf = ({ names, totals }: NamesInText): string =>
  [...new Set(totals.map(({ text }) => text)), '', ...names].join('\n').trim();

/** Compares a list with the revision. @throws Error with `extensions.code` where the list or an answer is wrong */
export const compareList = async (
  sent: ListForm,
  file: PostedFile | null,
  request: PageRequest,
  { lists, query }: Service,
  reader: AbortSignal,
): Promise<Comparison> => {
  const found = await lists.read(sentList(sent.text, file), reader);
  const answers = answersFor(found.names, sent.answers);
  const form = { ...sent, answers, ...(file && { text: textOf(found) }) };
  const names = orBadFilter(() => withAnswers(found.names, answers));
  const variables = listVariables(
    names.map(({ name }) => name),
    form,
    request,
  );
  const { reconcile } = await query(ReconcilePageDocument, variables);
  return { form, found, reconciliation: reconcile, texts: names.map(({ text }) => text) };
};

/** Returns the revision folder that records the list. @throws Error with `extensions.code` where a name is open */
export const listFolder = ({ form, reconciliation, texts }: Comparison, lists: PublishedLists): Buffer => {
  if (reconciliation.open.length > 0) throw badFilter('NAMES_OPEN', {});
  if (reconciliation.states.length === 0) throw badFilter('LIST_WITHOUT_STATES', {});
  const source = sourceOf(form);
  const textOfState = new Map(reconciliation.names.map(({ state }, at) => [state?.code, texts[at]]));
  const states = reconciliation.states.map(({ code }) => ({ code, text: textOfState.get(code) ?? code }));
  return folderFile(listName(form), lists.folder({ initiative: form.initiative, on: form.on, states, source }));
};
