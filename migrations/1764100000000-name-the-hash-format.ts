// Says of each revision how its hash is made: format 1 covers every column of a row, which no column could be added to;
// format 2 covers what a row says. Revisions of before have format 1.
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
