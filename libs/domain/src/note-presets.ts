import type { CalendarDate } from './calendar-date.js';
import { knownCouncilOn } from './council.js';
import { DomainError } from './domain-error.js';
import { endorsableInitiatives } from './initiative.js';
import { stateByCode } from './live-figure.js';
import type { Dataset, DraftResolution, State } from './model.js';
import type { NoteBlockDefinition, NoteBlockKind, NotePreset } from './note-definition.js';
import { timelineFrom } from './timeline.js';

const block = (kind: NoteBlockKind, ...of: readonly string[]): NoteBlockDefinition => ({
  kind,
  of,
  caption: null,
  text: null,
});

const MAX_PRESET_VOTES = 3;

/**
 * Returns the blocks of a preset with their subjects filled in, including the newest votes up to the day.
 * @param code code of the State that the preset is about; `null` for presets about none
 * @throws DomainError if the preset needs a State and `code` is `null` or unknown
 */
export const presetBlocks = (
  dataset: Dataset,
  preset: NotePreset,
  on: CalendarDate,
  code: string | null,
): readonly NoteBlockDefinition[] => {
  const council = knownCouncilOn(dataset, on) ? [block('COUNCIL')] : [];
  const marked = dataset.draftResolutions.filter((draft) => draft.date <= on && draft.atrocityMark !== null);
  const votes = (drafts: readonly DraftResolution[]) =>
    drafts.length === 0 ? [] : [block('VOTES', ...drafts.slice(0, MAX_PRESET_VOTES).map(({ id }) => id))];
  const progress = endorsableInitiatives(dataset).map(({ slug }) => block('PROGRESS', slug));
  const state = (): State => {
    if (code === null) throw new DomainError('PRESET_WITHOUT_STATE', {});
    return stateByCode(dataset, code);
  };
  switch (preset) {
    case 'PANEL_BRIEFING':
      return [
        block('KEY_FIGURES'),
        ...council,
        ...progress,
        ...votes(marked.filter(({ outcome }) => outcome !== 'ADOPTED')),
        block('QUESTIONS'),
        block('NOT_KNOWN'),
        block('SOURCES'),
      ];
    case 'COUNCIL_CANDIDATE':
      return [block('STATE', state().code), block('INSTRUMENTS'), ...council, block('NOT_KNOWN'), block('SOURCES')];
    case 'STATE_PROFILE': {
      const subject = state();
      return [
        block('STATE', subject.code),
        ...votes(marked.filter((draft) => draft.votes.some((vote) => vote.state === subject))),
        block('NOT_KNOWN'),
        block('SOURCES'),
      ];
    }
    case 'TWO_PAGES': {
      const { code: stateCode } = state();
      return [
        block('ANSWER', stateCode),
        block('ASK', stateCode),
        ...(council.length > 0 ? [block('COUNCIL_TABLE')] : []),
        // An initiative that is not open yet has no timeline to draw.
        ...endorsableInitiatives(dataset)
          .filter((initiative) => (timelineFrom(initiative) ?? on) < on)
          .slice(0, 1)
          .map(({ slug }) => block('PROGRESS', slug)),
        block('KEY_SOURCES'),
      ];
    }
    case 'ONE_PAGE':
      return [block('KEY_FIGURES'), ...progress.slice(0, 1), block('KEY_SOURCES')];
  }
};
