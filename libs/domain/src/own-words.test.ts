import { liveParts } from './live-figure.js';
import { markdownTokens, wordsOutsideCode } from './own-words.js';

const expressions = (text: string) =>
  liveParts(wordsOutsideCode(text)).flatMap((part) => ('expression' in part ? [part.expression] : []));

describe('live figures in a text with code', () => {
  it.each([
    ['a block', '```\n{{x}}\n```'],
    ['a block of a language', '```js\n{{x}}\n```'],
    ['four marks', '````\n{{x}}\n````'],
    ['tildes', '~~~\n{{x}}\n~~~'],
    ['a list', '- one\n\n  ```\n  {{x}}\n  ```'],
    ['a quotation', '> ```\n> {{x}}\n> ```'],
    ['an indented block', 'So:\n\n    {{x}}\n'],
    ['words as code', 'Write `{{x}}` there.'],
    ['words as code, in bold', 'Write **`{{x}}`** there.'],
    ['words as code, in a cell', '| a |\n|-|\n| `{{x}}` |'],
    ['a block that is not closed', '```\n{{x}}'],
    ['the address of a link', '[here](https://example.org/{{x}})'],
  ])('are none in %s', (_, text) => {
    expect(expressions(text)).toEqual([]);
    expect(expressions(`{{day}}\n\n${text}\n`)).toEqual(['day']);
  });

  it.each([
    ['a paragraph', 'So far {{x}}.'],
    ['bold', 'So far **{{x}}**.'],
    ['emphasis', 'So far *{{x}}*.'],
    ['what follows a rule', '---\n\n{{x}}'],
    ['what follows the address of a link', '[a]: https://example.org\n\n{{x}}'],
    ['words struck out', 'So far ~~{{x}}~~.'],
    ['a line that is broken', 'So far  \n{{x}}.'],
    ['a list', '- {{x}}'],
    ['a quotation', '> {{x}}'],
    ['a cell', '| a |\n|-|\n| {{x}} |'],
    ['a heading', '# {{x}}'],
    ['a link’s words', '[{{x}}](https://example.org)'],
    ['HTML, which is shown as text', '<!-- {{x}} -->'],
    ['quotations deeper than they are shown', `${'> '.repeat(12)}{{x}}`],
  ])('are found in %s', (_, text) => {
    expect(expressions(text)).toEqual(['x']);
  });

  it('keep the marks of Markdown that stand within them, so that they are refused', () => {
    expect(expressions('{{status *URY* x}} and {{a `b`}}')).toEqual(['status *URY* x', 'a ``']);
  });
});

it('reads a text once for all who need its tokens', () => {
  const text = `Some *words* of ${'a'.repeat(50)}.`;
  expect(markdownTokens(text)).toBe(markdownTokens(`${text}`));
  expect(wordsOutsideCode(text)).toBe(text);
});
