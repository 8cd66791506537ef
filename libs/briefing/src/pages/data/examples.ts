import { readDocument } from '../../ui/markdown.js';

export interface Example {
  readonly name: string;
  readonly language: 'sh' | 'r' | 'python' | 'js';
  readonly text: string;
}

const EXAMPLES = [
  ['curl', 'sh', 'curl'],
  ['R', 'r', ''],
  ['Python', 'python', ''],
  ['JavaScript', 'js', ''],
] as const;

const blocks = readDocument('README.md').flatMap((token) =>
  token.type === 'code' ? [token as { lang?: string; text: string }] : [],
);

/**
 * Returns the examples in the README, which the tests run, so that this page and the README agree.
 * @param origin the origin of the service that the examples query
 */
export const examplesAt = (origin: string): readonly Example[] =>
  EXAMPLES.flatMap(([name, language, start]) => {
    const block = blocks.find(({ lang, text }) => lang === language && text.startsWith(start));
    return block ? [{ name, language, text: block.text.replaceAll('http://localhost:3000', origin) }] : [];
  });
