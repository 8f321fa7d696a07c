/** Collects the objects of a PDF file and writes them with their table. */
export interface PdfFile {
  /** Number for an object that is written later. */
  readonly reserve: () => number;
  readonly put: (number: number, body: string) => void;
  /** Adds an object and gives its number. */
  readonly add: (body: string) => number;
  /** Adds a stream; `told` are further entries of its dictionary. */
  readonly addStream: (content: PdfStream, told?: string) => number;
  readonly write: (root: number, info: number) => Uint8Array<ArrayBuffer>;
}

/** Bytes as they are kept in the file: deflated with the head of zlib, or as they are. */
export interface PdfStream {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly packed: boolean;
}

/** Packs bytes as zlib does, where that can be done. */
export type Deflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<PdfStream>;

/** A line of bytes above 127 tells every program that the file is not text. */
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

/** An empty file. */
export function createPdfFile(): PdfFile {
  const bodies: (readonly Uint8Array<ArrayBuffer>[] | null)[] = [];
  const reserve = () => bodies.push(null);
  const put = (number: number, body: string) => {
    bodies[number - 1] = [toBytes(body)];
  };
  return {
    reserve,
    put,
    add: (body) => {
      const number = reserve();
      put(number, body);
      return number;
    },
    addStream: ({ bytes, packed }, told = '') => {
      const more = [packed ? '/Filter /FlateDecode' : '', told].filter((entry) => entry !== '');
      const head = `<< ${[`/Length ${bytes.length}`, ...more].join(' ')} >>\nstream\n`;
      return bodies.push([toBytes(head), bytes, toBytes('\nendstream')]);
    },
    write: (root, info) => {
      const parts: Uint8Array<ArrayBuffer>[] = [toBytes(HEADER)];
      let length = HEADER.length;
      const add = (bytes: Uint8Array<ArrayBuffer>) => {
        parts.push(bytes);
        length += bytes.length;
      };
      const offsets = bodies.map((body, index) => {
        if (!body) throw new Error(`createPdfFile: object ${index + 1} was never written`);
        const at = length;
        add(toBytes(`${index + 1} 0 obj\n`));
        for (const piece of body) add(piece);
        add(toBytes('\nendobj\n'));
        return at;
      });
      const start = length;
      const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
      add(toBytes(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows.join('')}`));
      add(
        toBytes(
          `trailer\n<< /Size ${bodies.length + 1} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`,
        ),
      );
      return joined(parts, length);
    },
  };
}

/** A text for a dictionary: UTF-16 with its mark, as hexadecimal figures, so that nothing needs to be escaped. */
export function pdfText(words: string): string {
  const units = Array.from({ length: words.length }, (_, index) => hex(words.charCodeAt(index)));
  return `<FEFF${units.join('')}>`;
}

/** Four hexadecimal figures. */
export const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** Letters up to U+00FF as one byte each. */
export function toBytes(words: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index++) bytes[index] = words.charCodeAt(index);
  return bytes;
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
