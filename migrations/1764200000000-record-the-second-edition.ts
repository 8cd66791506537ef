// Adds columns and tables for the second edition: labels and kinds of sources, initiatives explained with the sources
// of each text, published totals as numbers, plain titles of drafts, and two kinds of fact: statements about an
// initiative, and translations of recorded texts.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns } from './columns.js';
import { createFactTable, integer, optionalText, text } from './fact-table.js';

const TEXTS = {
  source: ['label', 'kind', 'language', 'extent_read', 'original_url', 'further_urls', 'date_note'],
  initiative: [
    'short_name',
    'crimes_wording',
    'crimes_note',
    'crimes_sources',
    'pledges_sources',
    'opened_not_before',
    'opened_not_before_sources',
    'opened_not_after',
    'opened_not_after_sources',
    'opened_on_note_sources',
    'trigger_sources',
    'how_to_endorse',
    'how_to_endorse_sources',
    'editors_note',
  ],
  published_count: ['precision', 'relation'],
  draft_resolution: ['short_title', 'title_sources'],
} as const;

const NUMBERS = ['number', 'observers', 'council_number'];

export class RecordTheSecondEdition1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TEXTS)) {
      const added = columns.map((name) => ({ name, type: 'text' as const }));
      const numbers = table === 'published_count' ? NUMBERS.map((name) => ({ name, type: 'integer' as const })) : [];
      await addColumns(runner, table, [...added, ...numbers]);
    }
    await createFactTable(runner, 'initiative_statement', [
      text('initiative'),
      integer('number'),
      text('text'),
      text('sources'),
    ]);
    await createFactTable(runner, 'translation', [
      text('of'),
      optionalText('fact'),
      ...['english', 'language', 'text'].map(text),
      ...['status', 'note'].map(optionalText),
      text('sources'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('translation');
    await runner.dropTable('initiative_statement');
    for (const [table, columns] of Object.entries(TEXTS)) {
      await dropColumns(runner, table, table === 'published_count' ? [...columns, ...NUMBERS] : columns);
    }
  }
}
