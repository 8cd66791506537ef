import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { matchName, nameIndex } from '#domain';
import { recordedStates } from '../../../domain/src/names/names.builders.js';
import { ListRefused, MAX_LIST_BYTES, readPublishedList } from '../index.js';

const index = nameIndex(recordedStates());
const codesIn = async (file: string, bytes: Buffer): Promise<readonly (string | null)[]> =>
  (await readPublishedList(index, file, bytes)).names.map((name) => matchName(index, name).state);

describe('a published list', () => {
  it('is read from text', async () => {
    expect(await codesIn('list.TXT', Buffer.from('\uFEFF1. Austria\r\n2. Côte d’Ivoire\r\n'))).toEqual(['AUT', 'CIV']);
  });

  it('is read from CSV of any separator', async () => {
    expect(await codesIn('list.csv', Buffer.from('State;Day\n"Korea, Rep.";2015\nAustria;2016\n'))).toEqual([
      'KOR',
      'AUT',
    ]);
    expect(await codesIn('list.csv', Buffer.from('State,Day\n"Korea, Rep.",2015\nAustria,2016\n'))).toEqual([
      'KOR',
      'AUT',
    ]);
  });

  it('is read from a Word document', async () => {
    const children = ['Supporters', '1. Austria', 'Antigua and Barbuda', 'Lao PDR'].map((text) => new Paragraph(text));
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect(await codesIn('list.docx', bytes)).toEqual(['AUT', 'ATG', 'LAO']);
  });

  it('is read from a workbook', async () => {
    const rows = [
      ['No', 'State'],
      [1, 'Austria'],
      [2, 'Congo, Dem. Rep.'],
    ].map((row) => row.map((value) => ({ value })));
    const bytes = await (await writeXlsxFile(rows)).toBuffer();
    expect(await codesIn('list.xlsx', bytes)).toEqual(['AUT', 'COD']);
  });

  it.each([
    ['a file that would grow beyond 20 MB', zipSync({ 'word/document.xml': new Uint8Array(21 * 2 ** 20) }), /20 MB/],
    [
      'a file of many parts',
      zipSync(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.xml`, strToU8('x')]))),
      /200 parts/,
    ],
    ['entities', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }), /document type/],
    ['what is no ZIP', strToU8('plain text'), /cannot be unpacked/],
    ['a ZIP without a document', zipSync({ 'a.xml': strToU8('<a/>') }), /cannot be read/],
  ])('refuses %s as Word and as a workbook, in a sentence', async (_, bytes, message) => {
    for (const file of ['list.docx', 'list.xlsx']) {
      const reading = readPublishedList(index, file, Buffer.from(bytes));
      await expect(reading).rejects.toThrow(ListRefused);
      await expect(reading).rejects.toThrow(message);
    }
  });

  it('refuses files that are too large, of another kind, or not UTF-8', async () => {
    await expect(readPublishedList(index, 'list.txt', Buffer.alloc(MAX_LIST_BYTES + 1))).rejects.toThrow(
      /larger than 5 MB/,
    );
    await expect(readPublishedList(index, 'list.exe', Buffer.from('x'))).rejects.toThrow(/\.docx/);
    await expect(readPublishedList(index, 'list.txt', Buffer.from([0xff, 0xfe, 0x41]))).rejects.toThrow(/UTF-8/);
    await expect(readPublishedList(index, 'list.csv', Buffer.from('a,"b\nc'))).rejects.toThrow(/quotation mark/);
  });
});
