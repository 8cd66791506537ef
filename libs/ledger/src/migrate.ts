import type { DataSource } from 'typeorm';

/** Two processes may start at once: the second waits until the first has migrated. */
export const migrate = async (dataSource: DataSource): Promise<void> => {
  const runner = dataSource.createQueryRunner();
  try {
    if ((await runner.hasTable('migrations')) && !(await dataSource.showMigrations())) return;
    if (dataSource.options.type === 'postgres') {
      await runner.query('BEGIN');
      await runner.query('SELECT pg_advisory_xact_lock($1)', [0x9ed6eb00]);
      await dataSource.runMigrations();
    } else {
      await runner.query('BEGIN IMMEDIATE');
      await dataSource.runMigrations({ transaction: 'none' });
    }
    await runner.query('COMMIT');
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
};
