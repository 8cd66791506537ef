import { readDocument } from '../../ui/markdown.js';

export interface Example {
  readonly name: string;
  readonly language: 'sh' | 'r' | 'python' | 'js';
  readonly text: string;
}

const WANTED = [
  ['curl', 'sh', 'curl'],
  ['R', 'r', ''],
  ['Python', 'python', ''],
  ['JavaScript', 'js', ''],
] as const;

const blocks = readDocument('README.md').flatMap((token) =>
  token.type === 'code' ? [token as { lang?: string; text: string }] : [],
);

/** The lines that the README shows, and its tests run, so that the two cannot differ. @param origin where they ask */
export const examplesAt = (origin: string): readonly Example[] =>
  WANTED.flatMap(([name, language, start]) => {
    const block = blocks.find(({ lang, text }) => lang === language && text.startsWith(start));
    return block ? [{ name, language, text: block.text.replaceAll('http://localhost:3000', origin) }] : [];
  });
