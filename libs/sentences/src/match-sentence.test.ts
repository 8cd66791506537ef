import { type NameMatch, nameOf, suggestStates, withAnswers } from '#domain';
import { inventedDataset } from '../../domain/src/testing/invented.builders.js';
import { matchSentence } from './match-sentence.js';
import { telling } from './telling.builders.js';

const dataset = inventedDataset();
const [first, second, third] = dataset.states as [never, never, never];
const match = (reason: NameMatch['reason']): NameMatch =>
  ({ text: 'Xland', reason, certainty: 0.9 }) as unknown as NameMatch;
const name = nameOf(first);

it.each([
  [{ code: 'RECORDED_NAME' }, `A name of ${name} in one of`],
  [{ code: 'CODE' }, `code of ${name}.`],
  [{ code: 'VARIANT' }, `Another spelling of ${name}.`],
  [{ code: 'OTHER_NAME', note: null }, `Another name of ${name}.`],
  [{ code: 'OTHER_NAME', note: 'short' }, `Another name of ${name}: short.`],
  [{ code: 'FORMER_NAME', note: null }, `A former name of ${name}.`],
  [{ code: 'FORMER_NAME', note: 'to 1989' }, `A former name of ${name}: to 1989.`],
  [{ code: 'SPELLED_LIKE' }, '90 of 100 letters alike'],
  [{ code: 'SPELLED_LIKE_SEVERAL' }, 'is spelled like '],
  [{ code: 'SEVERAL_BEAR_IT' }, '“Xland” can mean '],
  [{ code: 'FORMER_STATE' }, `${name} is a former State`],
  [{ code: 'NOT_A_STATE', name: 'The Union', as: 'ORGANISATION' }, 'The Union is an organisation'],
  [{ code: 'NOTHING_NEAR' }, 'nearest are '],
  [{ code: 'EMPTY' }, 'It holds no letters.'],
  [{ code: 'TOO_LONG' }, 'too long for the name of a State'],
])('says why a name was matched: %j', (reason, sentence) => {
  expect(
    matchSentence({ match: match(reason as NameMatch['reason']), state: first, candidates: [first, second, third] }),
  ).toContain(sentence);
});

it.each([[{ code: 'SPELLED_LIKE_SEVERAL' }], [{ code: 'NOTHING_NEAR' }]])(
  'says that a name without anything near names no State on record: %j',
  (reason) => {
    expect(matchSentence({ match: match(reason as NameMatch['reason']), state: null, candidates: [] })).toBe(
      '“Xland” names no State on record.',
    );
  },
);

it('takes answers to names of a list, and passes over what is no name', () => {
  expect(withAnswers(['Congo', 'Africa', 'Chad'], ['congo = COG', 'Africa='])).toEqual([
    { text: 'Congo', name: 'COG' },
    { text: 'Chad', name: 'Chad' },
  ]);
  expect(telling(() => withAnswers(['Congo'], ['COG']))).toThrow('has no “=”');
  expect(telling(() => withAnswers(['Congo'], ['Chad=TCD']))).toThrow('The list has no name “Chad”');
  expect(telling(() => withAnswers(Array<string>(401).fill('Chad'), []))).toThrow('at most 400');
});

it('suggests States whose names begin so, then those with such a word, then those spelled like it', () => {
  expect(suggestStates(dataset, name.slice(0, 4))).toContain(first);
  expect(suggestStates(dataset, ' ')).toEqual([]);
  expect(suggestStates(dataset, 'of').every(({ names }) => names.some((each) => /\bof/i.test(each.name)))).toBe(true);
  expect(suggestStates(dataset, 'Frnce').map(({ code }) => code)).toContain('FRA');
});
