import { isUtf8 } from 'node:buffer';
import { ListRefused } from './list-refused.js';

type Rows = readonly (readonly string[])[];

/** Selects the parts of a page that are beside the main text, or no text at all. */
const EXCLUDED =
  'head,script,style,noscript,template,svg,nav,header,footer,aside,form,sup,[hidden],[aria-hidden="true"]';
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const MAX_NODES = 300_000;
const TEXT = 3;
const COMMENT = 8;

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<Node>;
}

/** Decodes a page as UTF-8, or else in the encoding that the page declares. */
const decoded = (bytes: Buffer): string => {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const head = bytes.subarray(0, 4096).toString('latin1');
  const charset = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new ListRefused('LIST_PAGE_UNDECODABLE', {});
  }
};

/** Returns the text below a node, one line per block. Does not recurse: an untrusted page can nest to any depth. */
const textBelow = (root: Node): string => {
  let text = '';
  let count = 0;
  const stack: (Node | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      text += next;
      continue;
    }
    count += 1;
    if (count > MAX_NODES) throw new ListRefused('LIST_PAGE_TOO_FULL', {});
    if (next.nodeType === TEXT) text += (next.nodeValue ?? '').replace(/\s+/gu, ' ');
    if (next.nodeName === 'BR') text += '\n';
    if (next.nodeType === TEXT || next.nodeType === COMMENT) continue;
    const block = BLOCKS.has(next.nodeName);
    const cell = next.nodeName === 'TD' || next.nodeName === 'TH';
    if (block) text += '\n';
    if (block || cell) stack.push(cell ? '\t' : '\n');
    // Read `childNodes` once: each access collects the nodes again.
    for (const child of Array.from(next.childNodes).reverse()) stack.push(child);
  }
  return text;
};

const lineOf = (node: Node): string => textBelow(node).replace(/\s+/gu, ' ').trim();

/**
 * Returns the text of a page, and the cells of its tables. Menus, headers and footers, forms and footnote marks are
 * left out. A table that contains other tables or lists is used for layout, and is read as text.
 * @throws ListRefused if the page cannot be decoded or holds too much
 */
export const htmlText = async (bytes: Buffer): Promise<{ readonly text: string; readonly tables: readonly Rows[] }> => {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(decoded(bytes));
  for (const element of document.querySelectorAll(EXCLUDED)) element.remove();
  const tables: Rows[] = [];
  for (const table of document.querySelectorAll('table')) {
    if (table.querySelector('table,ul,ol,p + p')) continue;
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('td,th')].map((cell) => lineOf(cell)),
    );
    // A table of one column is read as lines of text.
    if (!rows.some((row) => row.length > 1)) continue;
    tables.push(rows);
    table.remove();
  }
  const lines = textBelow(document as unknown as Node)
    .split('\n')
    .map((line) => line.trim());
  return { text: lines.join('\n').replace(/\n{2,}/gu, '\n\n'), tables };
};
