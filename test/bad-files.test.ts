import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Facts, calendarDate, linkDataset, statesWhere } from '#domain';
import { describeFileProblem, importFacts, readFacts } from '#import';
import { openLedger } from '#ledger';
import { SEED_REVISION, seedFacts } from './seeds.js';

let facts: Facts;
let directory: string;
beforeAll(() => {
  // Votes are most of the facts, and none of these files touches them.
  facts = { ...seedFacts(), draftResolution: [], vote: [] };
});
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pledgebook-files-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const ACTS = 'id,initiative,state,kind,date,precision,note,sources\n';
const SOURCES = 'id,title,publisher,url,licence,published_on,retrieved_on,read\n';
const act = (id: string, state = 'BEN'): string =>
  `${id},act-code-of-conduct,${state},ENDORSED,2016-01-01,ON_OR_BEFORE,,S01\n`;
const source = (id: string, title: string, url = ''): string =>
  `${id},${title},A publisher,${url},,2016,2026-11-24,whole\n`;

const write = (file: string, content: string | Buffer): void => writeFileSync(join(directory, file), content);
const read = () => readFacts(directory, facts);
/** The problems of a folder with one file. */
const problemsOf = (file: string, content: string | Buffer): readonly string[] => {
  write(file, content);
  return read().problems.map(describeFileProblem);
};
const addedFacts = (kind: 'act' | 'source') => (read().facts[kind] ?? []).filter(({ id }) => id.startsWith('x'));

describe('a character that nobody sees', () => {
  it.each(['\u200b', '\u00ad', '\ufeff', '\u200c', '\u2060', '\u200e', '\u202e', '\u2028', '\ufffe', '\uffff'])(
    'is refused in a cell, with its place and its code: %j',
    (character) => {
      const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      expect(problemsOf('sources.csv', SOURCES + source('x-1', `Fra${character}nce`))).toEqual([
        `sources.csv:2: title: there is ${code} after “Fra”, a character that nobody sees; remove it.`,
      ]);
    },
  );

  it('is told from a letter that was lost', () => {
    expect(problemsOf('sources.csv', SOURCES + source('x-1', 'C\ufffdte'))).toEqual([
      'sources.csv:2: title: there is U+FFFD after “C”, where a letter was lost; write the letter.',
    ]);
  });

  it('may join letters of a script that spells words with it', () => {
    for (const title of ['می\u200cخواهم', 'क्\u200dष', 'ශ්\u200dරී']) {
      expect(problemsOf('sources.csv', SOURCES + source('x-1', title))).toEqual([]);
      expect(addedFacts('source')).toEqual([expect.objectContaining({ title })]);
    }
    expect(problemsOf('sources.csv', SOURCES + source('x-1', 'می\u200c'))).toHaveLength(1);
  });

  it('is passed over in the name of a State, as in a search', () => {
    for (const name of ['Ben\u00adin', 'Benin\u200b', '\u2060BEN', '\u202aBenin\u202c']) {
      expect(problemsOf('acts.csv', ACTS + act('x-1', name))).toEqual([]);
      expect(addedFacts('act')).toEqual([expect.objectContaining({ state: 'BEN' })]);
    }
  });

  it('is refused in YAML and in the head of a revision', () => {
    write('revision.yml', 'author: Ann\nmessage: "Cor\\u202Erect"\n');
    expect(problemsOf('acts.csv', ACTS + act('x-1'))).toEqual([
      expect.stringMatching(/^revision\.yml:2: message: there is U\+202E after “Cor”/),
    ]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['acts (1).csv', 'acts.csv'],
    ['acts - Copy.csv', 'acts.csv'],
    ['Acts.csv', 'acts.csv'],
    ['act.csv', 'acts.csv'],
    ['acts.csv.txt', 'acts.csv'],
    ['acts.xlsx', 'acts.csv'],
    ['events.yaml', 'events.yml'],
    ['revision.yaml', 'revision.yml'],
    ['Published Counts.csv', 'published-counts.csv'],
    ['published_counts.csv', 'published-counts.csv'],
  ])('is named where it is only near one: %s', (name, near) => {
    write('sources.csv', SOURCES + source('x-1', 'A title'));
    expect(problemsOf(name, ACTS + act('x-1'))).toEqual([
      `${name}:1: file: this is none of the files of a revision; rename it to ${near}, or take it out of the folder.`,
    ]);
  });

  it('is named where it is like none, and so is a folder', () => {
    mkdirSync(join(directory, 'old'));
    write('sources.csv', SOURCES + source('x-1', 'A title'));
    expect(problemsOf('figures.docx', '')).toEqual([
      expect.stringMatching(/^figures\.docx:1: file: this is none of the files of a revision; take it out/),
      expect.stringMatching(/^old:1: file: this is none of the files of a revision; take it out/),
    ]);
  });

  it('may be README.md, or begin with a dot', () => {
    write('sources.csv', SOURCES + source('x-1', 'A title'));
    write('.DS_Store', '');
    expect(problemsOf('README.md', 'What these files are.')).toEqual([]);
  });
});

describe('what spreadsheets write', () => {
  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'bars'],
  ])('is one line where %j stands between the cells', (separator, word) => {
    expect(problemsOf('acts.csv', (ACTS + act('x-1') + act('x-2', 'TGO')).replaceAll(',', separator))).toEqual([
      `acts.csv:1: row: the cells are divided by ${word}; divide them by commas (“CSV UTF-8 (comma delimited)” in spreadsheets).`,
    ]);
  });

  it('is one line where the file begins by naming its separator', () => {
    for (const separator of [',', ';']) {
      expect(problemsOf('acts.csv', `sep=${separator}\r\n${(ACTS + act('x-1')).replaceAll(',', separator)}`)).toEqual([
        expect.stringMatching(
          /^acts\.csv:1: row: the first line is “sep=.”, which only some spreadsheets read; remove it/,
        ),
      ]);
    }
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${ACTS}`, 'utf16le'), 'acts.csv:1: file: the file is UTF-16; save it as UTF-8.'],
    ['UTF-16 without a mark', Buffer.from(ACTS, 'utf16le'), 'acts.csv:1: file: the file is UTF-16; save it as UTF-8.'],
    [
      'UTF-16 of another machine',
      Buffer.from(`\ufeff${ACTS}`, 'utf16le').swap16(),
      'acts.csv:1: file: the file is UTF-16; save it as UTF-8.',
    ],
    [
      'Windows-1252',
      Buffer.from(ACTS + act('x-1') + act('x-2', 'Côte d’Ivoire').replace('’', '\u0092'), 'latin1'),
      'acts.csv:3: file: the file is not UTF-8 from this line on but, it seems, Windows-1252; save it as UTF-8 (“CSV UTF-8” in spreadsheets).',
    ],
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004rest', 'latin1'),
      'acts.csv:1: file: the file is a workbook or an archive, not text; save its sheet as “CSV UTF-8”.',
    ],
  ])('is one line where it is %s', (_, content, line) => {
    expect(problemsOf('acts.csv', content)).toEqual([line]);
  });

  it.each([
    ['empty columns at the right', (ACTS + act('x-1')).replaceAll('\n', ',,\n')],
    ['empty cells beyond the header', ACTS + act('x-1').replace('\n', ',,\n')],
    ['a mark of the end', `${ACTS}${act('x-1')}\u001a`],
    ['zero bytes at the end', `${ACTS}${act('x-1')}\u0000\u0000`],
    ['a no-break space in the header', (ACTS + act('x-1')).replace('state,', 'state\u00a0,')],
    ['a mark inside the file, before the header', `\ufeff\ufeff${ACTS}${act('x-1')}`],
  ])('is passed over: %s', (_, content) => {
    expect(problemsOf('acts.csv', content)).toEqual([]);
    expect(addedFacts('act')).toHaveLength(1);
  });

  it('is one line where the header has other capitals or nearly the right names', () => {
    expect(problemsOf('acts.csv', ACTS.toUpperCase() + act('x-1'))).toEqual([
      'acts.csv:1: row: the header has “ID”, “INITIATIVE”, “STATE”, “KIND”, “DATE”, “PRECISION”, “NOTE”, “SOURCES”; write id, initiative, state, kind, date, precision, note, sources.',
    ]);
    expect(problemsOf('acts.csv', ACTS.replace('sources', 'source').replace('state', 'State') + act('x-1'))).toEqual([
      'acts.csv:1: row: the header has “State”, “source”; write state, sources.',
    ]);
    rmSync(join(directory, 'acts.csv'));
    expect(problemsOf('sources.csv', SOURCES.replace('published_on', 'Published on'))).toEqual([
      'sources.csv:1: row: the header has “Published on”; write published_on.',
    ]);
    expect(problemsOf('sources.csv', SOURCES.replace('licence', 'colour'))).toEqual([
      expect.stringMatching(/^sources\.csv:1: colour: no such column; the columns are id, title, /),
    ]);
  });
});

describe('the address of a source', () => {
  it.each([
    'www.example.org/list',
    'javascript:alert(1)',
    'https://exa mple.org/a b',
    'https://example.org/a b',
    '//example.org',
    'https://',
    'https:example.org',
    'ftp://example.org/list',
    'https://user:word@example.org/',
    'https://user@example.org/',
    'https://example.org:99999/',
    'https://localhost/list',
    'github:owner/name@1234567',
    'https://example.org/a ; https://example.org/b',
  ])('is a whole one of the web, where a change adds it: not %s', (url) => {
    expect(problemsOf('sources.csv', SOURCES + source('x-1', 'A title', url))).toEqual([
      expect.stringMatching(/^sources\.csv:2: url: .*; write a whole one, such as https:\/\/example\.org\/list\.$/),
    ]);
  });

  it.each([
    '',
    'https://example.org',
    'http://example.org:8080/a?b=c&d=é#e',
    'https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/60/1',
    'https://xn--exmple-cua.org/%20',
    'https://web.archive.org/web/2015/http://example.org/',
  ])('may be %j', (url) => {
    expect(problemsOf('sources.csv', SOURCES + source('x-1', 'A title', url))).toEqual([]);
  });

  it('stays where it was recorded before', () => {
    const old = facts.source[0];
    if (!old) throw new Error('The seeds have no source.');
    facts = { ...facts, source: [{ ...old, url: 'github:owner/name' }, ...facts.source.slice(1)] };
    expect(problemsOf('sources.csv', `id,url,title\n${old.id},github:owner/name,Another title\n`)).toEqual([]);
    expect(problemsOf('sources.csv', `id,url\n${old.id},github:owner/namex\n`)).toHaveLength(1);
  });
});

describe('what is said of a revision on the command line', () => {
  it('holds no character that nobody sees', async () => {
    const ledger = await openLedger('sqlite::memory:');
    try {
      write('sources.csv', SOURCES + source('x-1', 'A title'));
      await importFacts(ledger, directory, { author: 'Ann', message: 'Begin' });
      write('sources.csv', SOURCES + source('x-2', 'Another title'));
      const head = { author: 'Ann', message: 'Correct' };
      const before = await ledger.newestNumber();
      for (const wrong of ['a\u0007b', 'a\u001b[2J', 'a\u202eb', 'a\u200bb']) {
        for (const name of ['author', 'message'] as const) {
          await expect(importFacts(ledger, directory, { ...head, [name]: wrong })).rejects.toThrow(
            new RegExp(`^--${name}: there is .*; remove it\\. Nothing was recorded\\.$`),
          );
        }
      }
      await expect(importFacts(ledger, directory, { ...head, author: '  ' })).rejects.toThrow(
        'Say who imports, and why',
      );
      expect(await ledger.newestNumber()).toBe(before);
    } finally {
      await ledger.close();
    }
  });

  it('refuses a log with what is no folder of a revision', async () => {
    const ledger = await openLedger('sqlite::memory:');
    try {
      for (const name of ['0001-first-edition', '0002_second']) mkdirSync(join(directory, name));
      await expect(importFacts(ledger, directory)).rejects.toThrow('“0002_second” is no folder of a revision');
    } finally {
      await ledger.close();
    }
  });
});

describe('a filter', () => {
  it.each([
    ['Fra\u00adnce', 'France'],
    ['Côte dʼIvoire', 'Côte d’Ivoire'],
    ["Cote d'Ivoire\u200b", 'Côte d’Ivoire'],
    ['Türkıye', 'Türkiye'],
  ])('finds States as the search does: %j', (name, plain) => {
    const dataset = linkDataset(facts, [SEED_REVISION]);
    const codes = (text: string) =>
      statesWhere(dataset, calendarDate('2026-11-24'), { name: text }).map((state) => state.code);
    expect(codes(plain)).not.toEqual([]);
    expect(codes(name)).toEqual(codes(plain));
  });
});
