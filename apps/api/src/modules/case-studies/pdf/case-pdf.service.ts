import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BoundedMap, type Locale } from '#shared';
import { Database } from '../../../core/database/index.js';
import { publicView, type PublicCaseStudy, type PublishedRow } from '../case-study.view.js';
import { CaseSharing } from '../sharing/case-sharing.service.js';
import { pdfContentOf } from './case-pdf.content.js';
import { CasePdfPhotos } from './case-pdf.photos.js';
import { PrintingPress } from './printing-press.js';

/** Documents kept in memory, in bytes: some hundred cases without photos. */
const KEPT_BYTES = 48_000_000;

/** Changes where documents look different than before: what is kept of the old ones is no answer any more. */
const LAYOUT = 1;

/** Which document of a case. */
export interface PdfChoice {
  locale: Locale;
  facing: Locale | null;
}

/** A document and by what it is known again. */
export interface CasePdf {
  etag: string;
  title: string;
  /** Made when asked for. */
  read: () => Promise<Buffer>;
}

/** Printed cases: made once for a revision and kept as long as there is room. */
@Injectable()
export class CasePdfs {
  private readonly kept = new BoundedMap<string, Buffer>(KEPT_BYTES, ({ length }) => length);
  private readonly making = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly sharing: CaseSharing,
    private readonly photos: CasePdfPhotos,
    private readonly press: PrintingPress,
    private readonly database: Database,
  ) {}

  /** The document of a published case; null where it isn't published in those languages. */
  of(row: PublishedRow, { locale, facing }: PdfChoice): CasePdf | null {
    const view = publicView(row, locale);
    const wanted = facing ? [locale, facing] : [locale];
    if (!wanted.every((one) => view.availableLocales.includes(one)) || locale === facing) return null;
    const name = [row.id, row.revision, row.updatedAt.getTime(), ...wanted, LAYOUT].join(' ');
    const key = createHash('sha256').update(name).digest('base64url');
    return { etag: `"${key}"`, title: view.title, read: () => this.read(key, row, { locale, facing }) };
  }

  /** True where no work is needed to hand it out. */
  isKept({ etag }: CasePdf): boolean {
    return this.kept.get(etag.slice(1, -1)) !== undefined;
  }

  private async read(key: string, row: PublishedRow, choice: PdfChoice): Promise<Buffer> {
    const known = this.kept.get(key);
    if (known) return known;
    // Whoever asks for what is being made waits for the same one; its time is nobody's request's alone.
    const making = this.making.get(key) ?? this.database.apart(() => this.make(row, choice));
    this.making.set(key, making);
    try {
      const pdf = await making;
      this.kept.set(key, pdf);
      return pdf;
    } finally {
      this.making.delete(key);
    }
  }

  private async make(row: PublishedRow, { locale, facing }: PdfChoice): Promise<Buffer> {
    const views: PublicCaseStudy[] = [locale, ...(facing ? [facing] : [])].map((one) => publicView(row, one));
    const [content, other] = (await this.sharing.share(views)).map(pdfContentOf);
    const [view] = views;
    if (!content || !view) throw new Error(`Case study ${row.id} has nothing to print`);
    return this.press.print({ content, facing: other ?? null, photos: await this.photos.of(view) });
  }
}
