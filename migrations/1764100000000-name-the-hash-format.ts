// Records the hash format of each revision: format 1 covers every column of a row, so no column could be added;
// format 2 leaves out columns that are null or an empty list. Existing revisions have format 1.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns } from './columns.js';

export class NameTheHashFormat1764100000000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return addColumns(runner, 'revision', [{ name: 'format', type: 'integer', default: 1 }]);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropColumns(runner, 'revision', ['format']);
  }
}
