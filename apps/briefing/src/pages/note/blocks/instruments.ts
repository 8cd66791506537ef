import type { Element } from '#documents';
import { proseIn } from '../../../prose.js';
import { MESSAGES, comparison } from '../../initiative/initiative.js';
import { type Writer, run } from '../writer.js';
import { type BlockOf, note, texts } from './elements.js';

export const instruments = ({ initiatives }: BlockOf<'InstrumentsBlock'>, writer: Writer): readonly Element[] => {
  const { view } = writer;
  const words = MESSAGES[view.language];
  const { ofWhom, asks, crimes, trigger } = comparison(view);
  const compared = initiatives.filter(({ endorsable }) => endorsable);
  type Read = (initiative: (typeof compared)[0]) => string | null | undefined;
  const rows: readonly (readonly [string, Read])[] = [
    ofWhom,
    asks,
    crimes,
    trigger,
    [words.opened, ({ openedOn, openedOnNote }) => (openedOn ? view.day(openedOn) : openedOnNote)],
    [words.launched, ({ launchedOn }) => launchedOn && view.day(launchedOn.text)],
    [words.document, ({ document }) => document],
  ];
  return [
    {
      kind: 'table',
      caption: [run(words.compare)],
      columns: texts('', ...compared.map(({ name }) => proseIn(view, name))),
      rows: rows.map(([term, read]) => [
        [run(term)],
        ...compared.map((initiative) => {
          const text = read(initiative);
          return text ? [writer.prose(text), ...writer.sources(initiative.sources)] : [run(words.notRead)];
        }),
      ]),
    },
    note(run(words.ours)),
  ];
};
