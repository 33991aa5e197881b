import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../../../../../../test/support/app.js';
import {
  addTerms,
  deleteConcept,
  readConcept,
  saveConcept,
  type Term,
} from '../../../../../../test/support/thesaurus.js';
import { Database } from '../../../core/database/index.js';
import { projectDir } from '../../../core/http/index.js';
import { loadSources, type LoadProgress } from '../../../core/reference/index.js';
import { TaxonomyService } from '../taxonomy.service.js';
import { taxonomySource } from './taxonomy.source.js';

interface FileConcept {
  code: string;
  fr: string[];
  broader?: string[];
}

let server: TestApp;
let admin: Visitor;
let root: string;

beforeAll(async () => {
  server = await createTestApp('demo');
  admin = server.visitor('en');
  await admin.signIn('admin@kakehashi.example');
  root = mkdtempSync(path.join(os.tmpdir(), 'kakehashi-thesaurus-'));
  for (const folder of ['reference', 'thesaurus'])
    cpSync(path.join(projectDir, 'data', folder), path.join(root, folder), { recursive: true });
}, 60_000);
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await server.close();
});

/** Loads the thesaurus that ships with `change` done to it, from one file; returns what the load says. */
async function reload(change: (concepts: FileConcept[]) => void): Promise<LoadProgress[]> {
  const folder = path.join(root, 'thesaurus/concepts');
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { concepts: FileConcept[] };
  const concepts = files.flatMap((file) => read(file).concepts);
  change(concepts);
  for (const file of files) rmSync(file);
  writeFileSync(path.join(folder, 'all.json'), JSON.stringify({ concepts }));
  const said: LoadProgress[] = [];
  const { dataSource } = server.app.get(Database).manager;
  await loadSources(dataSource, [taxonomySource(root)], (progress) => said.push(progress));
  server.app.get(TaxonomyService).expire();
  return said;
}

const texts = (terms: readonly Term[], locale: string) =>
  terms.filter((term) => term.locale === locale).map(({ text, kind }) => `${text} ${kind}`);

it('a reload of the thesaurus keeps what people edited, added and deleted, and takes the rest from the file', async () => {
  await addTerms(admin, 'tourist-tax', { locale: 'FR', text: 'taxe des nuitées', kind: 'HIDDEN' });
  const own = ['FR', 'JA', 'EN'].map((locale) => ({ locale, text: `own ${locale}`, kind: 'PREFERRED' }));
  expect((await saveConcept(admin, 'our-own', 0, { terms: own })).__typename).toBe('ConceptSaved');
  const gone = await readConcept(admin, 'overtourism');
  expect((await deleteConcept(admin, 'overtourism', gone.version)).__typename).toBe('ConceptDeleted');
  const untouched = await readConcept(admin, 'waste');

  const said = await reload((concepts) => {
    const find = (code: string) => concepts.find((concept) => concept.code === code);
    find('tourist-tax')?.fr.push('taxe du fichier');
    // The second collides with what an administrator added to another concept.
    find('waste')?.fr.push('rebuts du fichier', 'Taxe des NUITÉES');
    const added = { code: 'of-the-file', fr: ['own FR', 'du fichier'], ja: ['ファイルの概念'], en: ['of the file'] };
    concepts.push({ ...added, broader: ['overtourism', 'tourism'] });
  });

  expect(said.at(-1)).toMatchObject({
    step: 'thesaurus',
    note: '2 concepts left as they were edited or deleted in the admin, 2 terms skipped that belong to edited concepts',
  });
  const edited = await readConcept(admin, 'tourist-tax');
  expect(texts(edited.terms, 'FR')).toContain('taxe des nuitées HIDDEN');
  expect(texts(edited.terms, 'FR')).not.toContain('taxe du fichier ALTERNATIVE');
  expect((await readConcept(admin, 'our-own')).edited).toBe(true);
  await expect(readConcept(admin, 'overtourism')).rejects.toThrow('no concept');
  const waste = await readConcept(admin, 'waste');
  expect(texts(waste.terms, 'FR')).toContain('rebuts du fichier ALTERNATIVE');
  expect(texts(waste.terms, 'FR').join().toLowerCase()).not.toContain('nuitées');
  expect([waste.edited, waste.version]).toEqual([false, untouched.version + 1]);
  const added = await readConcept(admin, 'of-the-file');
  expect(texts(added.terms, 'FR')).toEqual(['du fichier PREFERRED']);
  expect(added.broader).toEqual([{ code: 'tourism' }]);
});

it('says nothing of edits where there are none, and loads nothing twice', async () => {
  expect(await reload(() => {})).toEqual([]);
});
