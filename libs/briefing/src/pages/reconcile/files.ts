import type { ReconcilePageQuery } from '../../operations.generated.js';
import { csvOf, zipped } from '#exports';
import type { ListForm } from './list-form.js';

type Reconciliation = ReconcilePageQuery['reconcile'];

/** Returns the name of the file or folder for a list. */
export const listName = ({ initiative, on }: Pick<ListForm, 'initiative' | 'on'>): string => `list-${initiative}-${on}`;

/** Writes a CSV file of all names in a list with the codes of their States; names that need an answer have no code. */
export const codesFile = ({ names }: Reconciliation, texts: readonly string[]): string =>
  csvOf(
    names.map(({ text, state, kind }, at) => {
      const settled = kind === 'EXACT' || kind === 'KNOWN' ? state : null;
      return [texts[at] ?? text, settled?.code ?? '', settled?.name ?? '', kind];
    }),
    // Lists come from anywhere, and a spreadsheet would run a cell that begins like a formula.
    { header: true, columns: ['name', 'state', 'state_name', 'match'], escape_formulas: true },
  );

/** Packs a revision folder as a ZIP archive. */
export const folderFile = (name: string, files: Readonly<Record<string, string>>): Buffer =>
  zipped(Object.fromEntries(Object.entries(files).map(([file, content]) => [`${name}/${file}`, Buffer.from(content)])));
