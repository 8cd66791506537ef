import type { ReconcilePageQuery } from '../../operations.generated.js';
import { csvOf, zipped } from '#exports';
import type { ListForm } from './list-form.js';

type Reconciliation = ReconcilePageQuery['reconcile'];

/** The name of a file or folder that holds the list. */
export const listName = ({ initiative, on }: Pick<ListForm, 'initiative' | 'on'>): string => `list-${initiative}-${on}`;

/** Every name of a list with the code of its State; names that need an answer have none. */
export const codesFile = ({ names }: Reconciliation, texts: readonly string[]): string =>
  csvOf(
    names.map(({ text, state, kind }, at) => {
      const settled = kind === 'EXACT' || kind === 'KNOWN' ? state : null;
      return [texts[at] ?? text, settled?.code ?? '', settled?.name ?? '', kind];
    }),
    // Lists come from anywhere: a cell that begins like a formula would be run by a spreadsheet.
    { header: true, columns: ['name', 'state', 'state_name', 'match'], escape_formulas: true },
  );

/** A revision folder as an archive. */
export const folderFile = (name: string, files: Readonly<Record<string, string>>): Buffer =>
  zipped(Object.fromEntries(Object.entries(files).map(([file, content]) => [`${name}/${file}`, Buffer.from(content)])));
