import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Dataset, type NoteBlock, NoteError, briefingNoteSteps } from '#domain';
import { sentenceOf } from '#sentences';
import { inSlices } from '../event-loop/slices.js';
import { FromDataset } from '../graphql/context.js';
import { InputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import type { ResolversTypes } from '../graphql/schema.types.js';

const TYPES = {
  KEY_FIGURES: 'KeyFiguresBlock',
  PROGRESS: 'ProgressBlock',
  COUNCIL: 'CouncilBlock',
  GROUPS: 'GroupsBlock',
  STATE: 'StateBlock',
  VOTES: 'VotesBlock',
  INSTRUMENTS: 'InstrumentsBlock',
  QUESTIONS: 'QuestionsBlock',
  NOT_KNOWN: 'NotKnownBlock',
  SOURCES: 'SourcesBlock',
  TEXT: 'TextBlock',
  ANSWER: 'AnswerBlock',
  COUNCIL_TABLE: 'CouncilBlock',
  ASK: 'AnswerBlock',
  KEY_SOURCES: 'SourcesBlock',
} as const satisfies Readonly<Record<NoteBlock['kind'], keyof ResolversTypes>>;

@Resolver('NoteBlock')
export class NotesResolver {
  @Query()
  async briefingNote(
    @Args() { input }: ArgsOf<'Query', 'briefingNote'>,
    @FromDataset() dataset: Dataset,
  ): Promise<ResultOf<'Query', 'briefingNote'>> {
    const { title = null, head, on, preset = null, state = null, blocks } = input;
    const inputBlocks = (blocks ?? []).map(({ kind, of, caption = null, text = null }) => ({
      kind,
      of: of ?? [],
      caption,
      text,
    }));
    try {
      const { from = null, to = null, dated = null, contact = null } = head ?? {};
      const definition = {
        title,
        head: head ? { from, to, dated, contact } : null,
        on: on ?? dataset.asOf,
        preset,
        state,
        blocks: inputBlocks,
      };
      return await inSlices(briefingNoteSteps(dataset, definition));
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      const refused = new InputError('BAD_NOTE', error.problem);
      const problems = error.problems.map((problem) => ({
        block: problem.block,
        ...(problem.expression !== undefined && { expression: problem.expression }),
        code: problem.code,
        details: problem.details,
        message: sentenceOf(problem),
      }));
      Object.assign(refused.extensions, { problems });
      throw refused;
    }
  }

  @ResolveField('__resolveType')
  typeOf({ kind }: NoteBlock): keyof ResolversTypes {
    return TYPES[kind];
  }
}
