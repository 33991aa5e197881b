import { randomBytes } from 'node:crypto';
import { docx, PDF, zip } from './uploads.js';

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const BOOK = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Cases" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const BOOK_RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

interface Part {
  name: string;
  content: Buffer;
  claimed?: number;
}

/** A workbook written part by part, so that any part can be what no spreadsheet program would write. */
export function workbook(sheet: string | Part, more: readonly Part[] = []): Buffer {
  const part = typeof sheet === 'string' ? { name: 'xl/worksheets/sheet1.xml', content: Buffer.from(sheet) } : sheet;
  const plain = (name: string, text: string): Part => ({ name, content: Buffer.from(text) });
  return zip([
    plain('[Content_Types].xml', TYPES),
    plain('_rels/.rels', RELS),
    plain('xl/workbook.xml', BOOK),
    plain('xl/_rels/workbook.xml.rels', BOOK_RELS),
    part,
    ...more,
  ]);
}

const sheetOf = (rows: string): string =>
  `<?xml version="1.0"?><worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADINGS = `<row r="1">${text('A1', 'owner')}${text('B1', 'title.fr')}</row>`;
/** Letters that don't pack well, so that only the bounds on size can stop them. */
const noise = (bytes: number): string => randomBytes(Math.ceil(bytes / 2)).toString('hex');

const shared = (value: string): Part => ({
  name: 'xl/sharedStrings.xml',
  content: Buffer.from(
    `<?xml version="1.0"?><sst ${MAIN}><si><t>owner</t></si><si><t>title.fr</t></si><si><t>${value}</t></si></sst>`,
  ),
});
const wideRow = (number: number): string =>
  `<row r="${number}">${Array.from({ length: 60 }, () => '<c t="s"><v>2</v></c>').join('')}</row>`;

/** Files of cases that would do harm, by what they do, each with the code of the sentence that refuses it. */
export const hostileSheets = (): Readonly<Record<string, [content: Buffer, code: string]>> => {
  const big = Buffer.alloc(140_000_000, 'a');
  const bomb = { name: 'xl/worksheets/sheet1.xml', content: big };
  const good = workbook(sheetOf(HEADINGS));
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const external = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  return {
    'bomb.xlsx': [workbook(bomb), 'upload.bomb'],
    'liar.xlsx': [workbook({ ...bomb, claimed: 2_000 }), 'upload.bomb'],
    'styles.xlsx': [
      workbook(sheetOf(HEADINGS), [
        {
          name: 'xl/styles.xml',
          content: Buffer.from(
            `<styleSheet ${MAIN}><cellXfs>${`<xf n="${noise(30)}"/>`.repeat(400_000)}</cellXfs></styleSheet>`,
          ),
        },
      ]),
      'upload.bomb',
    ],
    'cell.xlsx': [workbook(sheetOf(`${HEADINGS}<row r="2">${text('B2', noise(20_000_000))}</row>`)), 'import.cell'],
    'wide.xlsx': [workbook(sheetOf(`${HEADINGS}<row r="2">${'<c/>'.repeat(3_000_000)}</row>`)), 'upload.bomb'],
    'wider.xlsx': [
      workbook(sheetOf(`${HEADINGS}<row r="2">${'<c/>'.repeat(60_000)}${noise(5_000)}</row>`)),
      'import.columns',
    ],
    'far.xlsx': [workbook(sheetOf(`${HEADINGS}<row r="2">${text('XFD2', 'x')}</row>`)), 'import.columns'],
    'farther.xlsx': [workbook(sheetOf(`${HEADINGS}<row r="2">${text('ZZZZZZZZ2', 'x')}</row>`)), 'upload.broken'],
    'rows.xlsx': [
      workbook(
        sheetOf(
          HEADINGS +
            Array.from({ length: 30_000 }, (_, at) => `<row r="${at + 2}">${text(`A${at + 2}`, noise(10))}</row>`).join(
              '',
            ),
        ),
      ),
      'import.rows',
    ],
    'shared.xlsx': [
      workbook(
        sheetOf(
          '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' +
            Array.from({ length: 50 }, (_, at) => wideRow(at + 2)).join(''),
        ),
        [shared(noise(32_000))],
      ),
      'import.rowSize',
    ],
    'entities.xlsx': [
      workbook(`<?xml version="1.0"?>${entity}<worksheet ${MAIN}>&b;</worksheet>`),
      'import.declaration',
    ],
    'outside.xlsx': [
      workbook(`<?xml version="1.0"?>${external}<worksheet ${MAIN}>&e;</worksheet>`),
      'import.declaration',
    ],
    'wide-entities.xlsx': [
      workbook({
        name: 'xl/worksheets/sheet1.xml',
        content: Buffer.from(`\uFEFF<?xml version="1.0"?>${external}<a>&e;</a>`, 'utf16le'),
      }),
      'import.declaration',
    ],
    'path.xlsx': [
      workbook(sheetOf(HEADINGS), [{ name: '../../evil.xml', content: Buffer.from('x') }]),
      'upload.broken',
    ],
    'twice.xlsx': [
      workbook(sheetOf(HEADINGS), [{ name: 'XL/workbook.xml', content: Buffer.from('x') }]),
      'upload.broken',
    ],
    'macros.xlsx': [
      workbook(sheetOf(HEADINGS), [{ name: 'xl/vbaProject.bin', content: Buffer.from('x') }]),
      'upload.macros',
    ],
    'cut.xlsx': [good.subarray(0, good.length - 40), 'upload.broken'],
    'damaged.xlsx': [
      Buffer.concat([good.subarray(0, 900), Buffer.alloc(200, 7), good.subarray(1_100)]),
      'upload.broken',
    ],
    'nonsense.xlsx': [Buffer.from('PK\x03\x04 and then nothing of the kind'), 'upload.broken'],
    'word.xlsx': [docx(), 'import.type'],
    'paper.csv': [PDF, 'import.type'],
    'page.csv': [Buffer.from('<html><script>alert(1)</script></html>'), 'import.type'],
    'picture.csv': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]), 'import.type'],
    'bytes.csv': [randomBytes(5_000), 'import.type'],
    'polyglot.xlsx': [Buffer.concat([Buffer.from('owner;title.fr\r\nFR/37261;x\r\n'), good]), 'import.type'],
    'cell.csv': [Buffer.from(`owner;title.fr\nFR/37261;${'a'.repeat(19_000_000)}`), 'import.rowSize'],
    'open.csv': [Buffer.from(`owner;title.fr\nFR/37261;"${'a\n'.repeat(9_000_000)}`), 'import.rowSize'],
    'columns.csv': [Buffer.from(`owner;title.fr\n${';'.repeat(900_000)}\nx;${';'.repeat(5_000)}`), 'import.columns'],
    'lists.json': [Buffer.from(`[${'[],'.repeat(6_000_000)}[]]`), 'import.jsonShape'],
    'deep.json': [Buffer.from(`${'['.repeat(5_000_000)}`), 'import.jsonShape'],
    'broken.json': [Buffer.from('[{"title": "x",}]'), 'import.json'],
    'number.json': [Buffer.from('{"a": 1}'), 'import.jsonList'],
    'headless.csv': [Buffer.from('a;b\n1;2\n'), 'import.noHeadings'],
    'empty.csv': [Buffer.from(''), 'upload.empty'],
  };
};
