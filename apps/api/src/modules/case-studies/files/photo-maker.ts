import sharp, { type Sharp } from 'sharp';
import { UploadRefusal } from '../../../core/files/index.js';

/** More than any telephone takes, and no more than a few hundred megabytes once unpacked. */
export const MAX_PIXELS = 64_000_000;
const MAX_EDGE = 1_920;
const WIDTHS = [400, 800, 1_200];
const SECONDS = 30;

// One picture at a time is worked on (Slots), with one thread: the rest of the machine answers requests.
sharp.concurrency(1);
sharp.cache(false);

export interface Rendition {
  data: Buffer;
  width: number;
  height: number;
}

/** Damaged pictures are refused rather than shown in part; pixels are counted before anything is unpacked. */
const open = (file: string): Sharp =>
  sharp(file, { failOn: 'error', limitInputPixels: MAX_PIXELS, sequentialRead: true, pages: 1 });

/** What libvips says where a picture is whole as far as we know, and something of ours is not: our file, memory or time. */
const OURS = /^timeout:|Input file is missing|out of memory|unable to open|no space left/im;
const UNKNOWN_FORMAT = /unsupported image format/i;

/** Reads the picture. What its owner can mend is refused in words; a fault of ours stays one, and is logged. */
async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    if (OURS.test(said)) throw error;
    throw new UploadRefusal(UNKNOWN_FORMAT.test(said) ? 'upload.type.photo' : 'upload.broken');
  }
}

async function measure(file: string): Promise<void> {
  const {
    width,
    height,
    pages = 1,
  } = await reading(() => sharp(file, { failOn: 'error', limitInputPixels: false }).metadata());
  if (width * height > MAX_PIXELS)
    throw new UploadRefusal('upload.pixels', { max: MAX_PIXELS / 1_000_000, value: Math.ceil((width * height) / 1e6) });
  if (pages > 1) throw new UploadRefusal('upload.animated');
}

/**
 * A photo as readers get it: turned upright, in sRGB, in several widths as WebP, without anything that the
 * camera or a program wrote beside the pixels (place, serial number, name).
 * @param file a picture whose type has been looked at
 * @throws {UploadRefusal} where the picture is too large, moves, is damaged or in no form that can be read
 */
export async function makeRenditions(file: string): Promise<Rendition[]> {
  await measure(file);
  const { data, info } = await reading(() =>
    open(file)
      .autoOrient()
      .resize({ width: MAX_EDGE, height: MAX_EDGE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: SECONDS })
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const renditions: Rendition[] = [];
  for (const width of [...WIDTHS.filter((one) => one < info.width), info.width]) {
    const made = await sharp(data, { raw })
      .resize({ width })
      .webp({ quality: 80 })
      .timeout({ seconds: SECONDS })
      .toBuffer({ resolveWithObject: true });
    renditions.push({ data: made.data, width: made.info.width, height: made.info.height });
  }
  return renditions;
}
