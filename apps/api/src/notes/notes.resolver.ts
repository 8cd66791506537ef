import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Dataset, type NoteBlock, type NoteBlockDefinition, NoteError, briefingNote, presetBlocks } from '#domain';
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
} as const satisfies Readonly<Record<NoteBlock['kind'], keyof ResolversTypes>>;

/** A rule of notes answers, or all of its objections go to the client in one error. */
const noted = <T>(rule: () => T): T => {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problems = error instanceof NoteError ? error.problems : [{ block: null, message: error.message }];
    const refused = new InputError('BAD_NOTE', error.message);
    Object.assign(refused.extensions, { problems });
    throw refused;
  }
};

@Resolver('NoteBlock')
export class NotesResolver {
  @Query()
  briefingNote(
    @Args() { input }: ArgsOf<'Query', 'briefingNote'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'briefingNote'> {
    const { title, preset, state } = input;
    const on = input.on ?? dataset.asOf;
    return noted(() => {
      const first = preset ? presetBlocks(dataset, preset, on, state ?? null) : [];
      const own = (input.blocks ?? []).map(({ kind, of, caption, text }): NoteBlockDefinition => ({
        kind,
        of: of ?? [],
        caption: caption ?? null,
        text: text ?? null,
      }));
      return briefingNote(dataset, { title: title ?? null, on, blocks: [...first, ...own] });
    });
  }

  @ResolveField('__resolveType')
  typeOf({ kind }: NoteBlock): keyof ResolversTypes {
    return TYPES[kind];
  }
}
