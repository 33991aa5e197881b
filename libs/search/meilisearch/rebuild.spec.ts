import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CONCEPTS } from '../conformance/concepts.js';
import { allDocuments, caseId, documentsNamed } from '../conformance/documents.js';
import type { SearchDocument } from '../port.js';
import { RebuildSupersededError } from '../postgres/index.js';
import { MeilisearchEngine } from './engine.js';
import { type Recorded, StandIn } from './stand-in/server.js';

async function* stream(documents: readonly SearchDocument[], between: () => Promise<void> = async () => undefined) {
  for (const document of documents) {
    yield document;
    await between();
  }
}

describe('the index of cases', () => {
  let standIn: StandIn;
  let version = '1';
  const open = (): MeilisearchEngine =>
    new MeilisearchEngine({ url: standIn.url, apiKey: 'key', indexPrefix: 'k', pollInterval: 1 }, async () => ({
      version,
      concepts: CONCEPTS,
    }));
  const sent = (method: string, path: RegExp): Recorded[] =>
    standIn.requests.filter((each) => each.method === method && path.test(each.path));
  const held = (): string[] => [...(standIn.indexes.get('k_cases')?.documents.keys() ?? [])].sort();

  beforeEach(async () => {
    version = '1';
    standIn = await StandIn.start('key');
  });
  afterEach(() => standIn.stop());

  it('is made once, with its settings, before the first write', async () => {
    const engine = open();
    await Promise.all([engine.upsert(documentsNamed('annecy')), engine.upsert(documentsNamed('loire'))]);
    await engine.upsert(documentsNamed('kyoto'));
    // Never there without its settings: it would refuse what readers ask meanwhile.
    expect(sent('POST', /^\/indexes$/)).toHaveLength(0);
    expect(sent('PATCH', /./).map(({ path }) => path)).toEqual(['/indexes/k_cases/settings', '/indexes/k_cases']);
    await open().upsert(documentsNamed('kyoto'));
    expect(sent('PATCH', /settings$/)).toHaveLength(1);
    expect(held()).toHaveLength(3);
  });
  it('is given new synonyms where the thesaurus changed', async () => {
    const engine = open();
    await engine.upsert(documentsNamed('annecy'));
    (standIn.indexes.get('k_cases')?.settings ?? {})['synonyms'] = {};
    await engine.upsert(documentsNamed('annecy'));
    expect(sent('PATCH', /settings$/)).toHaveLength(1);
    version = '2';
    await engine.upsert(documentsNamed('annecy'));
    expect(sent('PATCH', /settings$/)).toHaveLength(2);
  });
  it('is searched without being made: nothing is found', async () => {
    const found = await open().search({ query: 'tramway', locale: 'fr', filter: {}, page: 1, size: 20 });
    expect([found.total, found.hits, found.facets]).toEqual([0, [], []]);
    expect(await open().suggest('tramw', 'fr', 5)).toEqual([expect.objectContaining({ kind: 'concept' })]);
    await open().remove([caseId('kyoto')]);
    expect(standIn.indexes.size).toBe(0);
  });
  it('is rebuilt beside itself and swapped in one call, and nothing else is left', async () => {
    const engine = open();
    await engine.upsert(documentsNamed('annecy'));
    await engine.rebuild(stream(allDocuments().slice(0, 4)));
    const [swap, ...more] = sent('POST', /^\/swap-indexes$/);
    expect(more).toEqual([]);
    expect(swap?.body).toEqual([{ indexes: ['k_cases', expect.stringMatching(/^k_cases_build_/)], rename: false }]);
    expect([...standIn.indexes.keys()]).toEqual(['k_cases']);
    expect(held()).toEqual([caseId('annecy'), caseId('calanques'), caseId('loire')].sort());
    expect(standIn.indexes.get('k_cases')?.settings['searchableAttributes']).toBeDefined();
  });
  it('is sent long cases in several requests, each far below what a server takes', async () => {
    const engine = open();
    const long = ['annecy', 'kyoto', 'mulhouse'].flatMap((name) =>
      documentsNamed(name, { locale: 'ja', body: '観'.repeat(2_400_000) }).slice(0, 1),
    );
    await engine.upsert(long);
    expect(sent('POST', /^\/indexes\/k_cases\/documents$/)).toHaveLength(2);
    expect(held()).toHaveLength(3);
  });
  it('takes no case whose id no server would take, and says so', async () => {
    const engine = open();
    await engine.upsert(documentsNamed('annecy'));
    const odd = engine.upsert([...documentsNamed('loire'), ...documentsNamed('kyoto', { caseId: 'a/b' })]);
    await expect(odd).rejects.toThrow('invalid_document_id');
    expect(held()).toEqual([caseId('annecy')]);
  });
  it('suggests titles whatever words of grammar are typed between theirs', async () => {
    const engine = open();
    await engine.upsert(documentsNamed('calanques'));
    const titles = async (typed: string): Promise<string[]> =>
      (await engine.suggest(typed, 'fr', 10)).filter(({ kind }) => kind === 'title').map(({ label }) => label);
    const [title] = await titles('réservation sugi');
    expect(title).toMatch(/Sugiton/);
    for (const typed of ["réservation d'une calanque l'sugi", 'la calanque des sugi', 'calanque de la']) {
      expect(await titles(typed)).toEqual([title]);
    }
    expect(await titles('la calanque du tramway')).toEqual([]);
  });
  it('puts the translations of a case together though the stream gives them apart', async () => {
    const documents = allDocuments();
    await open().rebuild(
      stream([
        ...documents.filter(({ locale }) => locale === 'ja'),
        ...documents.filter(({ locale }) => locale !== 'ja'),
      ]),
    );
    const entries = [];
    for await (const entry of open().inventory()) entries.push(entry);
    expect(entries).toHaveLength(documents.length);
  });
  it('takes over what another process writes meanwhile, removals included', async () => {
    const [rebuilding, writing] = [open(), open()];
    await writing.upsert(allDocuments());
    let once = false;
    await rebuilding.rebuild(
      stream(allDocuments(), async () => {
        if (once) return;
        once = true;
        await writing.remove([caseId('annecy')]);
        await writing.upsert(documentsNamed('mulhouse', { version: 9 }));
      }),
    );
    expect(held()).not.toContain(caseId('annecy'));
    expect(standIn.indexes.get('k_cases')?.documents.get(caseId('mulhouse'))?.['version_fr']).toBe(9);
  });
  it('stops a rebuild when another begins', async () => {
    const [first, second] = [open(), open()];
    let begun: Promise<void> | undefined;
    const superseded = first.rebuild(
      stream(allDocuments(), async () => {
        begun ??= second.rebuild(stream(allDocuments().slice(0, 2)));
        await begun;
      }),
    );
    await expect(superseded).rejects.toThrow(RebuildSupersededError);
    expect([...standIn.indexes.keys()]).toEqual(['k_cases']);
    expect(held()).toEqual([caseId('calanques')]);
  });
  it('clears away what a rebuild that was killed left behind', async () => {
    standIn.indexes.set('k_cases_build_old', { uid: 'k_cases_build_old', settings: {}, documents: new Map() });
    await open().rebuild(stream(allDocuments().slice(0, 1)));
    expect([...standIn.indexes.keys()]).toEqual(['k_cases']);
  });
  it('is left as it was, and the journal closed, where a rebuild fails', async () => {
    const engine = open();
    await engine.upsert(documentsNamed('annecy'));
    const broken = stream(allDocuments(), async () => {
      throw new Error('the stream broke');
    });
    await expect(engine.rebuild(broken)).rejects.toThrow('the stream broke');
    expect([...standIn.indexes.keys()]).toEqual(['k_cases']);
    expect(held()).toEqual([caseId('annecy')]);
    await engine.upsert(documentsNamed('loire'));
    expect(standIn.indexes.has('k_journal')).toBe(false);
  });
  it('is tried again by the next writer where it could not be made', async () => {
    const engine = open();
    standIn.intercept = ({ method }) =>
      method === 'PATCH' ? { status: 500, body: { message: 'no', code: 'internal' } } : null;
    await expect(engine.upsert(documentsNamed('annecy'))).rejects.toMatchObject({ reason: 'failed' });
    standIn.intercept = () => null;
    await engine.upsert(documentsNamed('annecy'));
    expect(held()).toEqual([caseId('annecy')]);
  });
});
