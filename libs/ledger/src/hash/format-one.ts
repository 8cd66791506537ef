import type { FactTable, Row } from '../tables.js';
import { canonicalJson } from './canonical-json.js';

/**
 * The columns that rows had while revisions were hashed in format 1, which covers every column, null or not. A column
 * that was added later is null in those rows and not hashed, so ledgers of that time still verify. Never edit the list.
 */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  source: 'id title publisher url licence published_on retrieved_on read'.split(' '),
  state:
    'id iso2 m49 membership regional_group admitted_on name_en name_fr name_es name_ar name_zh name_ru display_en display_fr display_es display_ar display_zh display_ru note sources'.split(
      ' ',
    ),
  state_name: 'id state name kind note'.split(' '),
  initiative:
    'id name full_title kind endorsable addressed_to crimes pledges led_by_group led_by_states led_by_organisation opened_on opened_on_note launched_on adopted_on document document_date trigger sources'.split(
      ' ',
    ),
  act: 'id initiative state kind date precision note sources'.split(' '),
  published_count: 'id initiative date count council_members note sources'.split(' '),
  council_term: 'id state seat starts_on ends_on name_in_source seat_group note sources'.split(' '),
  draft_resolution:
    'id date symbol meeting_record outcome in_favour against abstaining not_voting vetoed_by title topic vote_kind on_un_veto_list atrocity_mark atrocity_sources duplicate_of data_quality corrections sources'.split(
      ' ',
    ),
  vote: 'id draft state choice correction'.split(' '),
  group_membership: 'id group state as_of status note sources'.split(' '),
  assembly_record: 'id resolution date state role note sources'.split(' '),
  event:
    'id title kind occasion date starts_at ends_at time_zone location format organisers moderators panelists published_counts sources'.split(
      ' ',
    ),
  question: 'id event number parts sources'.split(' '),
};

/** Columns that are not hashed: they say to which revisions a row belongs, not what it says. */
const NUMBERS = new Set(['recorded_in', 'superseded_in']);

/** Writes rows in format 1: every column of that time, lists as stored JSON text, and later columns if not null. */
export const rowWriterOne =
  (table: FactTable) =>
  (row: Row): string => {
    const known = (COLUMNS[table.name] ?? []).map((name) => [name, row[name] ?? null] as const);
    const later = Object.entries(row).filter(([name, value]) => value !== null && !NUMBERS.has(name));
    return canonicalJson({ ...Object.fromEntries(known), ...Object.fromEntries(later) });
  };
