import { ConflictError, LedgerError, readable, unrecorded } from './errors.js';

it.each([
  ['SQLITE_FULL', 'The disk is full.', 'The disk is full; nothing was recorded.'],
  ['SQLITE_READONLY', 'The database file is read-only.', 'The database file is read-only; nothing was recorded.'],
  [
    'SQLITE_IOERR_READ',
    'The disk cannot be read or written.',
    'The disk cannot be read or written; nothing was recorded.',
  ],
])('tells of %s whether something was to be recorded, or only read', (code, read, recorded) => {
  const error = Object.assign(new Error('x'), { code });
  expect(readable(error).message).toBe(read);
  expect(unrecorded(error).message).toBe(recorded);
});

it('tells a writer of another writer, and a reader that the database is locked', () => {
  const error = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
  expect(unrecorded(error)).toBeInstanceOf(ConflictError);
  expect(readable(error)).not.toBeInstanceOf(ConflictError);
  expect(readable(error).message).toBe('The database is locked by another process: try again in a moment.');
});

it('hands on what is already in words, and what is nobody’s fault but the program’s', () => {
  const words = new LedgerError('In words.');
  const fault = new RangeError('A fault');
  expect([unrecorded(words), readable(words), unrecorded(fault), readable(fault)]).toEqual([
    words,
    words,
    fault,
    fault,
  ]);
});
