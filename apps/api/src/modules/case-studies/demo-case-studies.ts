import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LOCALES, type Locale } from '#shared';
import { Database } from '../../core/database/index.js';
import { projectDir } from '../../core/http/index.js';
import { CollectivitiesService, type CollectivityCode } from '../territories/index.js';
import { NO_FACTS } from './facts/case-study.facts.js';
import type { Texts } from './case-study.model.js';
import { CaseStudyPublisher } from './revisions/case-study.publisher.js';
import { CaseStudyRepository } from './case-study.repository.js';
import { NO_FILES } from './files/media.model.js';
import { KnownCodesReader } from './known-codes.js';

/** A practice as data/demo/real-cases.json tells it. */
interface RealCase {
  id: string;
  lang: Locale;
  topic: string;
  sdgs: number[];
  sources: string[];
}

/** What our editors added to it: who, when, and the texts. */
interface Editorial {
  owner: CollectivityCode;
  partners: CollectivityCode[];
  startYear: number | null;
  endYear: number | null;
  ongoing: boolean;
  factors: string[];
  challenges: string[];
  /** Where the sources disagree, in the original language. */
  sourceNote: string | null;
  translations: Partial<Record<Locale, { title: string; teaser: string; summary: string }>>;
}

const read = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(path.join(projectDir, 'data', 'demo', name), 'utf8')) as T;

const NO_SECTIONS = {
  context: null,
  objectives: null,
  actions: null,
  stakeholders: null,
  results: null,
  lessons: null,
  transferability: null,
};

/** Loads the demonstration: real practices, each with its sources; translations are marked as not yet reviewed. */
@Injectable()
export class DemoCaseStudies {
  constructor(
    private readonly database: Database,
    private readonly caseStudies: CaseStudyRepository,
    private readonly publisher: CaseStudyPublisher,
    private readonly collectivities: CollectivitiesService,
    private readonly knownCodes: KnownCodesReader,
  ) {}

  /** Loads what isn't there yet, each case whole or not at all. Returns the ids of the new ones. */
  async load(onProgress: (progress: { step: string; done: number; total: number }) => void): Promise<string[]> {
    const { cases } = await read<{ cases: RealCase[] }>('real-cases.json');
    const present = await this.caseStudies.origins(cases.map(({ id }) => `real-cases:${id}`));
    if (present.size === cases.length) return [];
    const editorial = {
      ...(await read<Record<string, Editorial>>('editorial-fr.json')),
      ...(await read<Record<string, Editorial>>('editorial-ja.json')),
    };
    const known = await this.knownCodes.read([]);
    const loaded: string[] = [];
    for (const [index, real] of cases.entries()) {
      const words = editorial[real.id];
      if (!words) throw new Error(`data/demo has no editorial entry for ${real.id}`);
      if (!present.has(`real-cases:${real.id}`)) {
        const themes = known.themesOfTopics([real.topic]);
        loaded.push(await this.database.transaction(() => this.loadOne(real, words, themes)));
      }
      onProgress({ step: 'demonstration cases', done: index + 1, total: cases.length });
    }
    return loaded;
  }

  private async loadOne(real: RealCase, words: Editorial, themes: string[]): Promise<string> {
    const id = uuid();
    await this.caseStudies.insert({
      ...NO_FACTS,
      id,
      ownerId: await this.collectivities.idOf(words.owner),
      partnerIds: await this.partnersOf(words),
      originalLocale: real.lang,
      state: 'approved',
      publishedRevision: null,
      depth: 'snapshot',
      version: 1,
      sourceVersion: 1,
      themes,
      topics: [real.topic],
      sdgs: real.sdgs,
      factors: words.factors,
      challenges: words.challenges,
      startYear: words.startYear,
      endYear: words.endYear,
      ongoing: words.ongoing,
      links: real.sources.map((url) => ({ id: uuid(), url, label: {}, checkedAt: null })),
      ...NO_FILES,
      sourceNote: words.sourceNote,
      importOrigin: `real-cases:${real.id}`,
      lastConfirmedAt: null,
      nextDueAt: null,
      createdBy: null,
      updatedBy: null,
    });
    const locales = await this.saveTexts(id, real, words);
    const caseStudy = await this.caseStudies.find(id);
    if (!caseStudy) throw new Error(`Case study ${id} vanished in its own transaction`);
    await this.publisher.publish(caseStudy, locales, null);
    return id;
  }

  /** The texts in every language that there is; returns which. */
  private async saveTexts(id: string, real: RealCase, words: Editorial): Promise<Locale[]> {
    const locales = LOCALES.filter((locale) => words.translations[locale]);
    for (const locale of locales) {
      const texts = words.translations[locale] as Pick<Texts, 'title' | 'teaser' | 'summary'>;
      await this.caseStudies.saveTranslation({
        ...NO_SECTIONS,
        ...texts,
        documents: {},
        caseStudyId: id,
        locale,
        provenance: locale === real.lang ? 'author' : 'human',
        status: 'ready',
        sourceVersion: 1,
        reviewedBy: null,
        reviewedAt: null,
      });
    }
    return locales;
  }

  private async partnersOf({ partners }: Editorial): Promise<number[]> {
    const ids: number[] = [];
    // One after another: a transaction has one connection.
    for (const code of partners) ids.push(await this.collectivities.idOf(code));
    return ids;
  }
}
