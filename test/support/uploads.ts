import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** One file as multipart/form-data, as a browser sends it. */
export function multipart(filename: string, content: Buffer): { payload: Buffer; contentType: string } {
  const boundary = `----test${randomBytes(8).toString('hex')}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { payload, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** A photo with a place, a camera and a direction in its metadata; wider than high once it is turned upright. */
export const photoWithMetadata = (): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 1_600, channels: 3, background: '#1F3A8A' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Secret Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 23/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

export const plainPhoto = (width = 640, height = 480): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#C73E1D' } })
    .jpeg()
    .toBuffer();

/** A small PNG whose header promises a picture of that many pixels. */
export function pngThatClaims(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const pixels = deflateSync(Buffer.alloc(1_000));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

interface ZipPart {
  name: string;
  content: Buffer;
  /** What the directory says of the unpacked size, where that isn't true. */
  claimed?: number;
}

/** A ZIP archive written byte by byte, so that it can lie. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed } of parts) {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? content.length, 18);
    common.writeUInt16LE(title.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, title, packed);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, entry, title);
    offset += 30 + title.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const DOCX_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A document of Word, with more parts where a test wants them. */
export const docx = (more: readonly ZipPart[] = []): Buffer =>
  zip([
    { name: '[Content_Types].xml', content: Buffer.from(DOCX_TYPES) },
    { name: 'word/document.xml', content: Buffer.from('<w:document/>') },
    ...more,
  ]);

export interface UploadAnswer {
  status: number;
  body: {
    file: string;
    code?: string;
    message?: string;
    title: string;
    sizes: { url: string; width: number; height: number }[];
  };
}

/** Sends a file for a case. @param headers the session's cookie and what a page sends with it */
export async function sendFile(
  app: NestFastifyApplication,
  caseStudyId: string,
  kind: string,
  file: { name: string; content: Buffer },
  headers: Record<string, string>,
): Promise<UploadAnswer> {
  const { payload, contentType } = multipart(file.name, file.content);
  const response = await app.inject({
    method: 'POST',
    url: `/files/case-studies/${caseStudyId}?kind=${kind}`,
    headers: { 'content-type': contentType, ...headers },
    payload,
  });
  return { status: response.statusCode, body: response.json<UploadAnswer['body']>() };
}
