import sharp, { type Metadata, type Sharp } from 'sharp';
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

async function measure(file: string): Promise<void> {
  let metadata: Metadata;
  try {
    metadata = await sharp(file, { failOn: 'error', limitInputPixels: false }).metadata();
  } catch {
    throw new UploadRefusal('upload.broken');
  }
  const { width = 0, height = 0, pages = 1 } = metadata;
  if (width * height > MAX_PIXELS)
    throw new UploadRefusal('upload.pixels', { max: MAX_PIXELS / 1_000_000, value: Math.ceil((width * height) / 1e6) });
  if (pages > 1) throw new UploadRefusal('upload.animated');
}

/**
 * A photo as readers get it: turned upright, in sRGB, in several widths as WebP, without anything that the
 * camera or a program wrote beside the pixels (place, serial number, name).
 * @param file a picture whose type has been looked at
 */
export async function makeRenditions(file: string): Promise<Rendition[]> {
  await measure(file);
  try {
    const { data, info } = await open(file)
      .autoOrient()
      .resize({ width: MAX_EDGE, height: MAX_EDGE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: SECONDS })
      .raw()
      .toBuffer({ resolveWithObject: true });
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
  } catch {
    throw new UploadRefusal('upload.broken');
  }
}
