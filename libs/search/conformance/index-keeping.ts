import { beforeEach, describe, expect, it } from '@jest/globals';
import type { InventoryEntry, SearchDocument, SearchEngine } from '../port.js';
import { allDocuments, CASES, caseId, documentsNamed } from './documents.js';
import type { Suite } from './index.js';

async function inventoryOf(engine: SearchEngine): Promise<InventoryEntry[]> {
  const entries: InventoryEntry[] = [];
  for await (const entry of engine.inventory()) entries.push(entry);
  return entries.sort((a, b) => key(a).localeCompare(key(b)));
}

function key({ caseId: id, locale }: { caseId: string; locale: string }): string {
  return `${id}/${locale}`;
}

async function* stream(documents: Iterable<SearchDocument>): AsyncGenerator<SearchDocument> {
  for (const document of documents) yield document;
}

/** Keeping the index in step. */
export function indexStories(suite: Suite): void {
  describe('the index', () => {
    beforeEach(() => suite.engine().upsert(allDocuments()));
    writing(suite);
    rebuilding(suite);
    suggesting(suite);
  });
}

function writing({ engine, find, keys }: Suite): void {
  it('holds what was put in, by version and hash', async () => {
    const expected = allDocuments().map(({ caseId: id, locale, version, hash }) => ({
      caseId: id,
      locale,
      version,
      hash,
    }));
    expect(await inventoryOf(engine())).toEqual(expected.sort((a, b) => key(a).localeCompare(key(b))));
  });
  it('forgets what is removed, and does not mind being told twice', async () => {
    await engine().remove([caseId('toyama')]);
    await engine().remove([caseId('toyama'), '0190a000-0000-7000-8000-00000000ffff']);
    expect(await keys('tramway')).toEqual([]);
    expect((await find('')).total).toBe(CASES.length - 1);
    expect((await inventoryOf(engine())).some(({ caseId: id }) => id === caseId('toyama'))).toBe(false);
  });
  it('replaces all of a case: a locale that is left out goes', async () => {
    const [ja] = documentsNamed('toyama', { version: 2, hash: 'new' }).filter(({ locale }) => locale === 'ja');
    if (ja === undefined) throw new Error('no document');
    await engine().upsert([{ ...ja, title: '路面電車と氷見線' }]);
    await engine().upsert([{ ...ja, title: '路面電車と氷見線' }]);
    expect((await inventoryOf(engine())).filter(({ caseId: id }) => id === caseId('toyama'))).toEqual([
      { caseId: caseId('toyama'), locale: 'ja', version: 2, hash: 'new' },
    ]);
    expect(await keys('氷見線', 'ja')).toContain('toyama');
    expect(await keys('ménages')).toEqual([]);
  });
  it('prefers words that stand together', async () => {
    const [together, apart] = [
      'La navette électrique du port est arrivée.',
      'La navette du port est arrivée, électrique.',
    ];
    await engine().upsert(documentsNamed('annecy', { summary: apart, publishedAt: new Date('2024-01-01') }));
    await engine().upsert(documentsNamed('mulhouse', { summary: together, publishedAt: new Date('2020-01-01') }));
    expect((await keys('navettes électriques ')).slice(0, 2)).toEqual(['mulhouse', 'annecy']);
    expect((await keys('électrique navette ')).slice(0, 2)).toHaveLength(2);
  });
  it('takes many writers at once', async () => {
    const rounds = Array.from({ length: 12 }, (_, round) =>
      CASES.slice(0, 6).map(({ key: name }) => ({ name, round })),
    );
    await Promise.all(
      rounds.map(async (round) => {
        for (const { name, round: at } of inTurn(round)) {
          if (at % 3 === 2) await engine().remove([caseId(name)]);
          else await engine().upsert(documentsNamed(name, { version: at + 1 }));
        }
      }),
    );
    await engine().upsert(allDocuments());
    expect(await inventoryOf(engine())).toHaveLength(allDocuments().length);
  });
}

/** Each writer goes through the cases in another order, which is what deadlocks are made of. */
function inTurn<T extends { round: number }>(round: T[]): T[] {
  return (round[0]?.round ?? 0) % 2 === 0 ? round : [...round].reverse();
}

function rebuilding({ engine, find, keys }: Suite): void {
  it('is rebuilt beside the old one, which answers until the swap', async () => {
    const seen: number[] = [];
    async function* slowly(): AsyncGenerator<SearchDocument> {
      for (const document of allDocuments().filter(({ caseId: id }) => id !== caseId('annecy'))) {
        seen.push((await find('')).total);
        yield document;
      }
    }
    const progress: number[] = [];
    await engine().rebuild(slowly(), (done) => progress.push(done));
    expect(new Set(seen)).toEqual(new Set([CASES.length]));
    expect(progress.at(-1)).toBe(allDocuments().length - 1);
    expect((await find('')).total).toBe(CASES.length - 1);
    expect(await keys('"guichet unique"')).toEqual([]);
    expect(await keys('tramway')).toContain('toyama');
  });
  it('brings over what is written while it is rebuilt', async () => {
    async function* disturbed(): AsyncGenerator<SearchDocument> {
      for (const [index, document] of allDocuments().entries()) {
        yield document;
        if (index === 10) {
          await engine().remove([caseId('annecy')]);
          await engine().upsert(documentsNamed('mulhouse', { version: 9, title: 'Un guichet pour les écureuils' }));
        }
      }
    }
    await engine().rebuild(disturbed());
    expect(await keys('écureuils')).toEqual(['mulhouse']);
    const inventory = await inventoryOf(engine());
    expect(inventory.some(({ caseId: id }) => id === caseId('annecy'))).toBe(false);
    expect(inventory.find(({ caseId: id }) => id === caseId('mulhouse'))?.version).toBe(9);
  });
  it('stays as it is where a rebuild fails', async () => {
    async function* broken(): AsyncGenerator<SearchDocument> {
      yield* stream(allDocuments().slice(0, 3));
      throw new Error('the stream broke');
    }
    await expect(engine().rebuild(broken())).rejects.toThrow('the stream broke');
    expect((await find('')).total).toBe(CASES.length);
    await engine().rebuild(stream(allDocuments()));
    expect((await find('')).total).toBe(CASES.length);
    await engine().rebuild(stream([]));
    expect((await find('tramway')).total).toBe(0);
    expect(await inventoryOf(engine())).toEqual([]);
  });
}

function suggesting({ engine }: Suite): void {
  it.each([
    ['sejo', 'fr', 'taxe de séjour'],
    ['regul', 'fr', 'régulation des flux touristiques'],
    ['しゅくはく', 'ja', '宿泊税'],
    ['shukuhaku', 'ja', '宿泊税'],
    ['おーばー', 'ja', 'オーバーツーリズム'],
    ['réservation ob', 'fr', 'Réservation obligatoire dans la calanque de Sugiton'],
    ['reservation OBLI', 'fr', 'Réservation obligatoire dans la calanque de Sugiton'],
    ['空き', 'ja', '坂の町の空き家再生'],
  ] as const)('%s is completed in %s', async (prefix, locale, label) => {
    const suggestions = await engine().suggest(prefix, locale, 8);
    expect(suggestions.map((suggestion) => suggestion.label)).toContain(label);
  });
  it('suggestions are few, different and harmless', async () => {
    expect(await engine().suggest('', 'fr', 8)).toEqual([]);
    expect(await engine().suggest('\0%_"\uD800', 'fr', 8)).toEqual([]);
    const many = await engine().suggest('l', 'fr', 3);
    expect(many.length).toBeLessThanOrEqual(3);
    expect(new Set(many.map(({ target }) => target)).size).toBe(many.length);
  });
}
