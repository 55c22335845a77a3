import { Buffer } from 'node:buffer';
import { utf16be } from '../encode.ts';

/** A one-page PDF by hand. `content` is what the page draws; `trailer` may lock the file. */
function pdf(content: string, resources: readonly string[], trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...resources,
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const hex = (text: string): string => Buffer.from(utf16be(text)).toString('hex');

/** A font that is not in the file, as older office programs wrote Chinese: what its codes mean stands in a map beside the reader. */
const CHINESE_FONT = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
];

/** Lines of Chinese without a font in the file. */
export function pdfWithoutFont(lines: readonly string[]): Uint8Array {
  const drawn = lines.map((line, i) => `1 0 0 1 72 ${760 - i * 20} Tm <${hex(line)}> Tj`).join('\n');
  return pdf(`BT /F1 12 Tf\n${drawn}\nET`, CHINESE_FONT);
}

/** A page with a drawing and no text. */
export function pdfWithoutText(): Uint8Array {
  return pdf('0.5 g 72 600 300 150 re f', ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']);
}

/** A page that wants a password: the check value is that of no empty password. */
export function pdfWithPassword(): Uint8Array {
  const value = (digit: string): string => `<${digit.repeat(64)}>`;
  return pdf(
    'BT /F1 12 Tf 72 760 Td (locked) Tj ET',
    [
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      `<< /Filter /Standard /V 1 /R 2 /O ${value('3')} /U ${value('7')} /P -44 >>`,
    ],
    `/Encrypt 6 0 R /ID [<${'1'.repeat(32)}> <${'1'.repeat(32)}>]`,
  );
}
