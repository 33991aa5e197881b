import type { Locale } from '#shared';

/** Why a machine gave no translation, in words for the log: never a text, never the key. */
export class TranslationFailure extends Error {
  constructor(
    message: string,
    /** The same request would be refused again: trying later makes no sense. */
    readonly final: boolean,
  ) {
    super(message);
    this.name = 'TranslationFailure';
  }
}

/** The port: a machine that translates plain texts. Injected as this class; which adapter answers is a setting. */
export abstract class MachineTranslation {
  /** What its texts are marked with; null: none is offered. */
  abstract readonly engine: string | null;

  /** As many texts as were given, in their order. Rejects with a `TranslationFailure`. */
  abstract translate(texts: readonly string[], from: Locale, to: Locale): Promise<string[]>;
}

/** Off: the default. */
export class NoTranslation extends MachineTranslation {
  readonly engine = null;

  translate(): Promise<string[]> {
    return Promise.reject(new TranslationFailure('No machine translation is set up (MT_ENGINE)', true));
  }
}
