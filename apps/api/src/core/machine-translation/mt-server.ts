import type { Locale } from '#shared';
import { batchesOf } from './batches.js';
import { MachineTranslation, TranslationFailure } from './machine-translation.js';
import type { MtProtocol, MtRequest } from './protocols.js';

/** Greatest answer that is read. */
const MAX_BYTES = 1_000_000;
/** What may be otherwise later: too many requests at once, or a server that is not well. */
const PASSING = (status: number): boolean => status === 408 || status === 429 || status >= 500;

const REASONS: Readonly<Record<number, string>> = {
  401: 'refuses the key',
  403: 'refuses the key',
  413: 'finds the texts too long',
  429: 'is asked too often',
  456: 'has used up its quota',
};

export interface MtSettings {
  url: string;
  key: string | undefined;
  /** Milliseconds for one request, its answer included. */
  timeout: number;
}

/** A server that translates, spoken to over HTTP in one of the protocols. What it answers is believed in nothing. */
export class MtServer extends MachineTranslation {
  constructor(
    private readonly protocol: MtProtocol,
    private readonly settings: MtSettings,
  ) {
    super();
  }

  get engine(): string {
    return this.protocol.engine;
  }

  async translate(texts: readonly string[], from: Locale, to: Locale): Promise<string[]> {
    const all: string[] = [];
    for (const batch of batchesOf(texts)) {
      const { key } = this.settings;
      const answer = this.protocol.read(await this.ask(this.protocol.request(batch, from, to, key)));
      if (!answer) throw this.failure('answers in another form than its protocol says', true);
      if (answer.length !== batch.length)
        throw this.failure(`answers ${answer.length} texts where ${batch.length} were sent`, true);
      if (answer.some((text) => text.trim() === '')) throw this.failure('answers an empty text', true);
      all.push(...answer);
    }
    return all;
  }

  private async ask({ path, headers, body }: MtRequest): Promise<unknown> {
    const { url, timeout } = this.settings;
    const signal = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        // Texts and key go where the setting says, and nowhere else.
        redirect: 'error',
        signal,
      });
      if (!response.ok) {
        await response.body?.cancel();
        const reason = REASONS[response.status] ?? 'refuses the request';
        throw this.failure(`${reason} (${response.status})`, !PASSING(response.status));
      }
      return this.parsed(await this.bounded(response));
    } catch (error) {
      if (error instanceof TranslationFailure) throw error;
      throw this.failure(signal.aborted ? `gave no answer within ${timeout} ms` : 'could not be reached', false);
    }
  }

  private async bounded(response: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const body: AsyncIterable<Uint8Array> | Uint8Array[] = response.body ?? [];
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > MAX_BYTES) throw this.failure(`answers more than ${MAX_BYTES} bytes`, true);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  private parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw this.failure('answers something else than JSON, such as a page', true);
    }
  }

  private failure(what: string, final: boolean): TranslationFailure {
    return new TranslationFailure(`The translation server (${this.engine}) ${what}`, final);
  }
}
