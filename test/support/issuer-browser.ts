import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface Page {
  status: number;
  location: string | undefined;
  body: string;
}

/** A browser without a screen: keeps cookies by site and follows redirects between this server and the issuer. */
export class SmallBrowser {
  readonly cookies = new Map<string, Map<string, string>>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly site: string,
  ) {}

  /** Cookies of the site, for a visitor of the API. */
  get siteCookies(): string {
    return this.jar(this.site);
  }

  async open(address: string, form?: Record<string, string>): Promise<Page> {
    const url = new URL(address, this.site);
    return url.origin === this.site ? this.inject(url) : this.fetch(url, form);
  }

  /** Follows redirects until `stop` says that it has seen enough, or there are none. */
  async follow(address: string, stop: (to: string) => boolean = () => false): Promise<{ url: string; page: Page }> {
    let url = new URL(address, this.site).href;
    for (let hop = 0; hop < 20; hop += 1) {
      const page = await this.open(url);
      if (page.location === undefined) return { url, page };
      url = new URL(page.location, url).href;
      if (stop(url)) return { url, page };
    }
    throw new Error(`Too many redirects at ${url}`);
  }

  /** Signs in at the issuer's own form and consents; comes back to where `stop` says. */
  async signInAtIssuer(formAddress: string, login: string, stop: (to: string) => boolean): Promise<string> {
    await this.open(formAddress, { prompt: 'login', login, password: 'any' });
    let at = await this.follow(new URL(formAddress).href.replace('/interaction/', '/auth/'), stop);
    if (!stop(at.url)) {
      await this.open(at.url, { prompt: 'consent' });
      at = await this.follow(at.url.replace('/interaction/', '/auth/'), stop);
    }
    return at.url;
  }

  private async inject(url: URL): Promise<Page> {
    const response = await this.app.inject({
      method: 'GET',
      url: url.pathname + url.search,
      headers: { cookie: this.jar(url.origin), host: 'evil.example', 'accept-language': 'en' },
    });
    for (const { name, value } of response.cookies) this.keep(url.origin, name, value);
    return { status: response.statusCode, location: response.headers.location?.toString(), body: response.body };
  }

  private async fetch(url: URL, form?: Record<string, string>): Promise<Page> {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: this.jar(url.origin) },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.keep(url.origin, pair.slice(0, at), pair.slice(at + 1));
    }
    return {
      status: response.status,
      location: response.headers.get('location') ?? undefined,
      body: await response.text(),
    };
  }

  private jar(origin: string): string {
    return [...(this.cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(origin: string, name: string, value: string): void {
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
}
