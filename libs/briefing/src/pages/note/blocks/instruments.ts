import type { Element, Line } from '#documents';
import { proseIn, sentenceOf } from '../../../prose.js';
import { type InitiativeFact, comparisonOf } from '../../initiative/facts.js';
import { MESSAGES } from '../../initiative/messages/index.js';
import { type Writer, run } from '../writer.js';
import { type BlockOf, note, texts } from './elements.js';
import { fullStop } from '../../../language.js';

const cellOf = ({ text, note: remark, sources }: InitiativeFact, writer: Writer): Line =>
  text === null
    ? [run(MESSAGES[writer.context.language].notRead)]
    : [
        writer.prose(text),
        ...(remark ? [run(fullStop(writer.context.language)), writer.prose(remark, sentenceOf)] : []),
        ...writer.sources(sources),
      ];

export const instruments = ({ initiatives }: BlockOf<'InstrumentsBlock'>, writer: Writer): readonly Element[] => {
  const { context } = writer;
  const words = MESSAGES[context.language];
  const compared = initiatives.filter(({ endorsable }) => endorsable);
  return [
    {
      kind: 'table',
      caption: [],
      columns: texts('', ...compared.map(({ name }) => proseIn(context, name))),
      rows: [
        ...comparisonOf(compared, context).map(({ term, cells }) => [
          [run(term)],
          ...cells.map((fact) => cellOf(fact, writer)),
        ]),
        [[run(words.sourcesOf)], ...compared.map(({ sources }) => writer.sources(sources))],
      ],
    },
    note(run(words.ours)),
  ];
};
