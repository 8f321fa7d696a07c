import { describe, expect, it } from 'vitest';
import { writeCsv } from '@/transfer/measures/writeCsv';

const table = {
  columns: ['name', 'degree', 'closeness', 'bridge'],
  rows: [
    ['KUD "Tani"', 3, 0.1 + 0.2, true],
    ['=HYPERLINK("http://x")', -1, null, false],
    ['Dinas A, B;\nC', 0, 1e-7, null],
  ],
} as const;

describe('a table as CSV', () => {
  it('for a program is what it is: every digit, every sign', () => {
    expect(writeCsv(table, { for: 'program' })).toBe(
      'name,degree,closeness,bridge\n"KUD ""Tani""",3,0.30000000000000004,true\n"=HYPERLINK(""http://x"")",-1,,false\n"Dinas A, B;\nC",0,1e-7,\n',
    );
  });

  it('for a spreadsheet computes nothing, but negative numbers stay numbers', () => {
    const text = writeCsv(table, { for: 'spreadsheet' });
    expect(text.startsWith('\uFEFFname,degree')).toBe(true);
    expect(text.split('\r\n')[2]).toBe(`"'=HYPERLINK(""http://x"")",-1,,false`);
    const rowOf = (cell: string) =>
      writeCsv({ columns: ['a'], rows: [[cell]] }, { for: 'spreadsheet' }).split('a\r\n')[1] ?? '';
    for (const begin of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n=']) {
      expect(rowOf(`${begin}1+1`).replace('"', '').startsWith("'")).toBe(true);
    }
    for (const number of ['-5', '+62', '-0.5', '-0,5']) expect(rowOf(number)).not.toContain("'");
  });

  it('for a spreadsheet has nothing in it that ends a text early', () => {
    const text = writeCsv({ columns: ['a'], rows: [['no\0l\x1b\uD83D b']] }, { for: 'semicolons' });
    expect(text).toBe('\uFEFFa\r\nnol b\r\n');
  });

  it('with semicolons has decimal commas, as Excel in Indonesia reads them', () => {
    const [head, first, , last] = writeCsv(table, { for: 'semicolons' }).split('\r\n');
    expect(head).toBe('\uFEFFname;degree;closeness;bridge');
    expect(first).toBe('"KUD ""Tani""";3;0,30000000000000004;true');
    expect(last).toBe('"Dinas A, B;\nC";0;1e-7;');
  });

  it('ends with the last line, also of a table without rows', () => {
    expect(writeCsv({ columns: ['id', 'name'], rows: [] }, { for: 'program' })).toBe('id,name\n');
  });
});
