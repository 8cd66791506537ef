import { symbolKey } from '../draft-resolution.js';
import type { Dataset, DraftResolution } from '../model.js';

const NUMBER =
  /^(?:s\/)?(?:(?:security council |)(?:resolution|res|résolution|resolución)[.\s/]*)?(\d{1,4})\s*(?:\(\d{4}\))?$/iu;
const MEETING = /^(?:S\/)?PV[.\s/]*(\d{1,5})$/iu;
const WITHOUT_ORGAN = /^\d{4}\/\d{1,4}$/u;

/** Whether the text is the number of a meeting, in which several drafts may have been voted on. */
export const isMeeting = (text: string): boolean => MEETING.test(text.trim());

/**
 * Returns the drafts that a symbol, or the number of a resolution or meeting, refers to.
 * @example draftsCalled(dataset, '2803') // S/RES/2803(2025)
 * @example draftsCalled(dataset, 'S/PV.7785') // what was voted on in that meeting
 */
export const draftsByText = (dataset: Dataset, text: string): readonly DraftResolution[] => {
  const trimmed = text.trim();
  const symbol = symbolKey(WITHOUT_ORGAN.test(trimmed) ? `S/${trimmed}` : trimmed);
  const named = dataset.draftResolutionsBySymbol.get(symbol) ?? [];
  if (named.length > 0) return named;
  const number = NUMBER.exec(trimmed)?.[1];
  if (number !== undefined) {
    const resolution = `S/RES/${Number(number)}(`;
    return dataset.draftResolutions.filter((draft) => draft.symbol && symbolKey(draft.symbol).startsWith(resolution));
  }
  const meeting = MEETING.exec(trimmed)?.[1];
  if (meeting === undefined) return [];
  const record = new RegExp(`PV\\.${Number(meeting)}(?!\\d)`, 'u');
  return dataset.draftResolutions.filter(({ meetingRecord, symbol: draftSymbol }) =>
    record.test(`${meetingRecord} ${draftSymbol}`),
  );
};
