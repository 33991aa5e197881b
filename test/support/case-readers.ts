import { type Locale, LOCALES } from '#shared';
import type { TestDesk } from './desk.js';
import { portalWords } from './words.js';

/** What an address of the portal serves of a case, before a script runs. */
export interface ServedPage {
  status: number;
  /** Of the document. */
  lang: string | undefined;
  heading: string | undefined;
  /** Language of the canonical address; undefined where there is none. */
  canonical: string | undefined;
  /** Languages that it names as alternates, without x-default. */
  alternates: string[];
  /** Language and headline of the data for programs. */
  data: [language: string, headline: string] | undefined;
  body: string;
}

/** What everybody finds of a case, wherever they look. */
export interface Sightings {
  pages: Record<'fr' | 'ja', ServedPage>;
  /** Languages that the sitemap lists. */
  sitemap: string[];
  /** Title in the feed of each language; undefined where it isn't in it. */
  feeds: Record<'fr' | 'ja', string | undefined>;
  /** Status and language of the document for programs. */
  documents: Record<'fr' | 'ja', [status: number, language: string | undefined]>;
}

const READ = ['fr', 'ja'] as const;
const decoded = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
const first = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1];

/** Anonymous readers of one case, who look at everything that the portal serves without a script. */
export class CaseReaders {
  constructor(
    private readonly desk: TestDesk,
    private readonly id: string,
    private readonly site: string,
  ) {}

  /** A page as it is served; `path` behind the language. */
  async page(locale: Locale, path = `/cases/${this.id}`): Promise<ServedPage> {
    const { statusCode, body } = await this.get(`/${locale}${path}`);
    const alternates = [...body.matchAll(/rel="alternate" hreflang="([a-z]+)"/g)].map(([, language]) => language ?? '');
    const data = first(/<script data-page type="application\/ld\+json"[^>]*>(.*?)<\/script>/s, body);
    const [work] = data ? (JSON.parse(data) as { '@graph': { inLanguage: string; headline: string }[] })['@graph'] : [];
    return {
      status: statusCode,
      lang: first(/<html lang="([^"]+)"/, body),
      heading: decoded(first(/<h1[^>]*>(.*?)<\/h1>/s, body) ?? ''),
      canonical: first(new RegExp(`rel="canonical" href="${this.site}/([a-z]+)/cases/`), body),
      alternates: alternates.filter((language) => LOCALES.includes(language as Locale)),
      data: work && [work.inLanguage, work.headline],
      body,
    };
  }

  async look(): Promise<Sightings> {
    const [pages, feeds, documents] = await Promise.all([
      this.each((locale) => this.page(locale)),
      this.each((locale) => this.inFeed(locale)),
      this.each((locale) => this.document(locale)),
    ]);
    return { pages, feeds, documents, sitemap: await this.inSitemap() };
  }

  /** Whether a sentence of the portal stands on a served page, whatever is put into it. */
  says({ body }: ServedPage, locale: Locale, key: 'outdated' | 'unreviewed' | 'absent'): boolean {
    const [before = ''] = portalWords[locale](`case.notice.${key}`, { original: '|', language: '|' }).split('|');
    return decoded(body).includes(before.trim());
  }

  private get(url: string) {
    return this.desk.server.app.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
  }

  private async each<Seen>(look: (locale: 'fr' | 'ja') => Promise<Seen>): Promise<Record<'fr' | 'ja', Seen>> {
    const [fr, ja] = await Promise.all(READ.map(look));
    return { fr, ja } as Record<'fr' | 'ja', Seen>;
  }

  private async inSitemap(): Promise<string[]> {
    const { body } = await this.get('/sitemap/cases-1.xml');
    const rows = await this.desk.server.sql<{ locale: string; slug: string }>(
      'select locale, slug from case_study_slug where case_study_id = $1 order by locale',
      [this.id],
    );
    const listed = ({ locale, slug }: { locale: string; slug: string }) =>
      body.includes(`<loc>${this.site}/${locale}/cases/${encodeURIComponent(slug)}</loc>`);
    return rows.filter(listed).map(({ locale }) => locale);
  }

  private async inFeed(locale: Locale): Promise<string | undefined> {
    const { body } = await this.get(`/${locale}/search.atom`);
    const entry = body.split('<entry').find((one) => one.includes(`urn:uuid:${this.id}`));
    return entry && decoded(first(/<title[^>]*>([^<]*)<\/title>/, entry) ?? '');
  }

  private async document(locale: Locale): Promise<[number, string | undefined]> {
    const { statusCode, body } = await this.get(`/cases/${this.id}.jsonld?locale=${locale}`);
    const graph = statusCode === 200 ? (JSON.parse(body) as { '@graph': { inLanguage: string }[] })['@graph'] : [];
    return [statusCode, graph[0]?.inLanguage];
  }
}
