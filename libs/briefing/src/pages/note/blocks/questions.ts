import type { Element, Line } from '#documents';
import type { NoteEvidenceQuery } from '../../../operations.generated.js';
import { languageData, applySpacing, clauseComma } from '../../../language.js';
import { proseIn } from '../../../prose.js';
import type { RenderedFigure } from '../../../figures/figure.js';
import { figuresOn, findingsOn } from '../../questions/evidence.js';
import { MESSAGES } from '../../questions/messages/index.js';
import { type Writer, joinLines, run } from '../writer.js';
import { type BlockOf, heading, list, note } from './elements.js';

/** Writes the trigger of each initiative, or that no source states one. */
const triggersOf = ({ initiatives }: NoteEvidenceQuery, writer: Writer): Line =>
  joinLines(
    initiatives
      .filter(({ endorsable }) => endorsable)
      .map(({ name, trigger }) => [
        run(writer.context.t.pair(proseIn(writer.context, name), '')),
        trigger ? writer.prose(trigger) : run(MESSAGES[writer.context.language].notRead),
      ]),
    languageData(writer.context.language).semicolon,
  );

export const questions = (
  block: BlockOf<'QuestionsBlock'>,
  writer: Writer,
  drawn: readonly RenderedFigure[],
  data: NoteEvidenceQuery,
): readonly Element[] => {
  const { context, t } = writer;
  const words = MESSAGES[context.language];
  let from = 0;
  return block.questions
    .flatMap(({ id, number, parts, courtesyParts, sources, event }): readonly Element[] => {
      const questionFigures = drawn.slice(from, (from += figuresOn(id).length));
      const findings = findingsOn(id, data, context.with(questionFigures));
      return [
        heading(words.question(number), 2),
        { kind: 'quotation', language: 'en', lines: parts.map((part) => [run(`“${part}”`)]) },
        note(
          run(`${words.asked} `),
          writer.quoted(event.title),
          run(clauseComma(context.language) + context.day(event.date)),
          ...writer.sources(sources),
        ),
        ...(courtesyParts.length > 0
          ? [note(run(`${words.courtesy} ${applySpacing(context.language, courtesyParts.join(' '))}`))]
          : []),
        list(
          findings.map(({ piece, title, finding }) => [
            run(context.t.pair(title, ''), { strong: true }),
            ...(piece === 'triggers' ? triggersOf(data, writer) : [run(finding)]),
            ...writer.counted(t.evidenceOn(words.question(number)), `/questions/${id}`, {}, []),
          ]),
        ),
      ];
    })
    .concat(note(run(t.answersNone)));
};
