import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Coverage, shownText } from './pdf-text.js';
import type { WrittenNote } from './written-note.js';

const FONTS = {
  'source-sans-3': ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'],
  'source-serif-4': ['400Regular_Italic', '600SemiBold'],
  vazirmatn: ['400Regular', '600SemiBold'],
  'zcool-xiaowei': ['400Regular'],
};

interface Engine {
  readonly compiler: NodeCompiler;
  readonly template: string;
  readonly coverage: readonly Coverage[];
}

const started = async (): Promise<Engine> => {
  const [{ NodeCompiler }, fontkit] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    import('fontkit'),
  ]);
  const { resolve } = createRequire(import.meta.url);
  const families = Object.entries(FONTS).map(([family, weights]) =>
    weights.map((weight) => {
      const folder = join(dirname(resolve(`@expo-google-fonts/${family}/package.json`)), weight);
      const file = readdirSync(folder).find((name) => name.endsWith('.ttf')) ?? '';
      return readFileSync(join(folder, file));
    }),
  );
  return {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: families.flat() }] }),
    template: readFileSync(join(process.cwd(), 'libs/documents/src/pdf.typ'), 'utf8'),
    coverage: families.map(([font]) => new Set((fontkit.create(font as Buffer) as { characterSet: number[] }).characterSet)),
  };
};

let engine: Promise<Engine> | undefined;

export const notePdf = async (note: WrittenNote): Promise<Buffer> => {
  const { compiler, template, coverage } = await (engine ??= started());
  const data = JSON.stringify({ ...note, page: note.page('{page}', '{pages}') }, (key, value: unknown) =>
    typeof value === 'string' && key !== 'svg' ? shownText(value, coverage) : value,
  );
  const compiled = compiler.compile({ mainFileContent: template, inputs: { note: data } });
  if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(note.recordedAt) / 1000 });
  compiler.evictCache(0);
  return pdf;
};
