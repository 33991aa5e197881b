import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { UploadRefusal } from '../../../core/files/index.js';
import { makeRenditions } from './photo-maker.js';

let folder: string;
const place = (name: string): string => path.join(folder, name);

/** A picture with something to lose everywhere. */
const photo = () => {
  const data = Buffer.from(Array.from({ length: 160 * 120 * 3 }, (_, index) => (index * 7_919) % 251));
  return sharp(data, { raw: { width: 160, height: 120, channels: 3 } });
};

/** What comes of a file with these bytes: the code of the refusal, or the fault as it is. */
async function refusalOf(bytes: Buffer): Promise<unknown> {
  await writeFile(place('photo'), bytes);
  const error: unknown = await makeRenditions(place('photo')).then(
    () => undefined,
    (fault: unknown) => fault,
  );
  return error instanceof UploadRefusal ? error.code : error;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'photo-maker-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a photo that cannot be shown', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is damaged where half of a %s is missing', async (format) => {
    const whole = await photo().toFormat(format).toBuffer();
    expect(await refusalOf(whole)).toBeUndefined();
    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toBe('upload.broken');
  });
  it('is of another type where nothing reads it', async () => {
    expect(await refusalOf(Buffer.from('a letter'))).toBe('upload.type.photo');
  });
});

describe('a fault of ours', () => {
  it('is none of the photo: a file that is gone', async () => {
    const gone = makeRenditions(place('gone'));
    await expect(gone).rejects.toThrow('Input file is missing');
    await expect(gone).rejects.not.toBeInstanceOf(UploadRefusal);
  });
});
