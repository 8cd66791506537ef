import { inflateSync } from 'node:zlib';
import { type PDFPageProxy, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
}
interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const entriesOf = (entries: readonly Entry[], indent = ''): readonly string[] =>
  entries.flatMap(({ title, items }) => [`${indent} ${title}`.trim(), ...entriesOf(items, `${indent}-`)]);

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** Returns the text of a page as a screen reader reads it: without artifacts, such as the line at the foot. */
const spoken = (items: Content['items']): string => {
  const open: boolean[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      if (!open.includes(true)) text += item.str + (item.hasEOL ? '\n' : '');
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('tag' in item && item.tag === 'Artifact');
  }
  return text;
};

// Compressed data can end in bytes that look like part of a line end.
const inflated = (source: string): string =>
  [...source.matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\r?\n([^]*?)\nendstream/g)]
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .join('\n');

/** Reads a PDF with a program other than the one that wrote it. */
export const readPdf = async (bytes: Buffer) => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const [contents, marked, trees, annotations] = await Promise.all([
    Promise.all(pages.map((page) => page.getTextContent())),
    Promise.all(pages.map((page) => page.getTextContent({ includeMarkedContent: true }))),
    Promise.all(pages.map((page) => page.getStructTree() as Promise<Node | null>)),
    Promise.all(pages.map((page) => page.getAnnotations())),
  ]);
  const items = contents.map((content) => content.items.flatMap((item) => ('str' in item ? [item] : [])));
  const { info, metadata } = await document.getMetadata();
  const nodes = trees.flatMap((tree) => (tree === null ? [] : nodesOf(tree)));
  const source = bytes.toString('latin1');
  const read = {
    pages: items.map((page) => page.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('')),
    /** The text without the foot of each page. */
    spoken: marked.map((page) => spoken(page.items)),
    /** The distance of each text from the left, in points. */
    places: items.flat().map(({ str, transform }) => [str, Number(transform[4])] as const),
    /** The right edge of the text that goes furthest to the right, in points. */
    reach: Math.max(...items.flat().map(({ transform, width }) => Number(transform[4]) + width)),
    tags: nodes.flatMap(({ role, alt }) => (role === undefined ? [] : [{ role, alt }])),
    outline: entriesOf(((await document.getOutline()) ?? []) as readonly Entry[]),
    links: {
      addresses: annotations.flat().flatMap(({ url }) => (typeof url === 'string' ? [url] : [])),
      within: annotations.flat().filter(({ dest }) => dest !== null && dest !== undefined).length,
    },
    title: (info as { Title?: string }).Title,
    created: (info as { CreationDate?: string }).CreationDate,
    language: (info as { Language?: string }).Language,
    languages: [...(source + inflated(source)).matchAll(/\/Lang \((\w+)\)/g)].map(([, language]) => language),
    metadata: metadata?.getRaw() as string,
    fonts: {
      named: source.match(/\/Type \/FontDescriptor/g)?.length ?? 0,
      embedded: source.match(/\/FontFile[23]? \d+ 0 R/g)?.length ?? 0,
    },
  };
  await document.destroy();
  return read;
};

export type ReadPdf = Awaited<ReturnType<typeof readPdf>>;
