/**
 * Returns the characters for which a TrueType font has a glyph. Reads its `cmap` table in formats 4 and 12, which every
 * current Unicode font has (OpenType specification, cmap). A library that reads whole fonts takes 25 MB for this.
 */
export const coverageOf = (font: Buffer): ReadonlySet<number> => {
  const covered = new Set<number>();
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (record === undefined) return covered;
  const cmap = font.readUInt32BE(record + 8);
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const table = font.subarray(cmap + font.readUInt32BE(cmap + 8 + 8 * index));
    const format = table.readUInt16BE(0);
    if (format === 4) addSegments(table, covered);
    if (format === 12) addGroups(table, covered);
  }
  return covered;
};

const addSegments = (table: Buffer, covered: Set<number>): void => {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const [end, start] = [table.readUInt16BE(14 + at), table.readUInt16BE(16 + size + at)];
    const [delta, offset] = [table.readUInt16BE(16 + 2 * size + at), table.readUInt16BE(16 + 3 * size + at)];
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph =
        offset === 0 ? (code + delta) & 0xffff : table.readUInt16BE(16 + 3 * size + at + offset + 2 * (code - start));
      if (glyph !== 0) covered.add(code);
    }
  }
};

const addGroups = (table: Buffer, covered: Set<number>): void => {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + 12 * group;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) covered.add(code);
  }
};
