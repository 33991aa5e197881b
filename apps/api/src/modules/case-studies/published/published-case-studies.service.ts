import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Batch, type Page, type RequestContext } from '../../../core/graphql/index.js';
import { publicView, type PublicCaseStudy, type PublishedRow } from '../case-study.view.js';
import { type PublishedPage, PublishedRepository } from './published.repository.js';

/** Published case studies for readers. */
@Injectable()
export class PublishedCaseStudies {
  /** Rows by id, batched over one request. */
  readonly rows: Batch<string, PublishedRow | null>;
  /** Number of published cases by collectivity that owns or takes part, batched over one request. */
  readonly counts: Batch<number, number>;

  /** Number of published cases by theme, batched over one request. */
  readonly themeCounts: Batch<string, number>;

  private readonly pages: Batch<string, PublishedPage>;
  private readonly views = new WeakMap<PublishedRow, Partial<Record<Locale, PublicCaseStudy>>>();

  constructor(private readonly repository: PublishedRepository) {
    this.rows = new Batch<string, PublishedRow | null>(
      (ids) => repository.byIds(ids),
      () => null,
    );
    this.counts = new Batch<number, number>(
      (ids) => repository.countsByParticipant(ids),
      () => 0,
    );
    this.themeCounts = new Batch<string, number>(
      (codes) => repository.countsByTheme(codes),
      () => 0,
    );
    this.pages = new Batch<string, PublishedPage>(
      (keys) => this.readPages(keys),
      () => ({ items: [], total: 0 }),
    );
  }

  /** By id or by address, whatever the language of the address; null where nothing is published there. */
  async find(key: { id?: string | null; slug?: string | null }, locale: Locale): Promise<PublicCaseStudy | null> {
    const row = key.id
      ? (await this.repository.byIds([key.id])).get(key.id)
      : key.slug
        ? await this.repository.bySlug(key.slug, locale)
        : undefined;
    return row ? this.viewOf(row, locale) : null;
  }

  /** In the order of `ids`; those that aren't published (any more) are left out. */
  async byIds(ids: readonly string[], locale: Locale): Promise<Map<string, PublicCaseStudy>> {
    const rows = await this.repository.byIds(ids);
    return new Map([...rows].map(([id, row]) => [id, this.viewOf(row, locale)]));
  }

  /** The view of a row, made once for each locale while the row stays in memory. */
  private viewOf(row: PublishedRow, locale: Locale): PublicCaseStudy {
    const views = this.views.get(row) ?? {};
    this.views.set(row, views);
    return (views[locale] ??= publicView(row, locale));
  }

  /** Published titles by language; those that aren't published are left out. */
  titles(ids: readonly string[]): Promise<Map<string, Partial<Record<Locale, string>>>> {
    return this.repository.titles(ids);
  }

  /** A page of the cases that a collectivity owns or takes part in; the same page of several is read at once. */
  async ofCollectivity(
    context: RequestContext,
    id: number,
    { offset, size }: Page,
    locale: Locale,
  ): Promise<{ items: PublicCaseStudy[]; total: number }> {
    const { items, total } = await this.pages.load(context, `${id} ${offset} ${size}`);
    return { items: items.map((row) => publicView(row, locale)), total };
  }

  /** Pages by collectivity, beginning and size; a request asks for few different ones. */
  private async readPages(keys: readonly string[]): Promise<Map<string, PublishedPage>> {
    const read = new Map<string, PublishedPage>();
    for (const [page, same] of Map.groupBy(keys, (key) => key.slice(key.indexOf(' ') + 1))) {
      const [offset = 0, size = 0] = page.split(' ').map(Number);
      const found = await this.repository.ofCollectivities(
        same.map((key) => Number(key.split(' ')[0])),
        offset,
        size,
      );
      for (const [id, one] of found) read.set(`${id} ${page}`, one);
    }
    return read;
  }
}
