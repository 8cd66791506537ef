import { type Column, type RecordOf, optionalText, records, text } from './column.js';

const PARTICIPANT = {
  name: text('The name.'),
  role: optionalText('The role.'),
  organisation: optionalText('The organisation.'),
  state: optionalText('The state.', { refersTo: 'state' }),
};

/** A person or body that takes part in an event. */
export type ParticipantFact = RecordOf<typeof PARTICIPANT>;

export const participants = (meaning: string): Column<readonly ParticipantFact[]> => records(meaning, PARTICIPANT);
