import { Injectable } from '@nestjs/common';
import type { SearchConcept } from '#search';
import type { Locale } from '#shared';
import type { ConceptsByCode } from './concept.model.js';
import type { SdgTargetType, SdgType, TermType, ThemeType, TopicType } from './graphql/taxonomy.types.js';
import { presentSdg, presentTerm, presentTheme, presentTopic } from './taxonomy.present.js';
import { TaxonomyRepository, type Thesaurus, type Vocabulary } from './taxonomy.repository.js';

/** How long a revision is believed without asking the database again, in milliseconds. */
const FRESH_FOR = 1_000;

type Labels = Readonly<Record<'themes' | 'topics' | 'sdgs' | 'factors' | 'challenges', ReadonlyMap<string, string>>>;

/** Vocabularies and thesaurus in memory (some hundreds of rows), read again when the database says that they changed. */
@Injectable()
export class TaxonomyService {
  private checked: { at: number; revision: Promise<string> } | undefined;
  private vocabularyNow: { revision: string; value: Promise<Vocabulary> } | undefined;
  private thesaurusNow: { revision: string; value: Promise<Thesaurus> } | undefined;

  private readonly labelsOf = new WeakMap<Vocabulary, Partial<Record<Locale, Labels>>>();

  constructor(private readonly repository: TaxonomyRepository) {}

  async vocabulary(): Promise<Vocabulary> {
    const revision = await this.revision();
    if (this.vocabularyNow?.revision !== revision) {
      this.vocabularyNow = { revision, value: this.repository.vocabulary(revision) };
      this.vocabularyNow.value.catch(() => (this.vocabularyNow = undefined));
    }
    return this.vocabularyNow.value;
  }

  /** The thesaurus as the search engine asks for it; the version changes with every edit. */
  async concepts(): Promise<{ version: string; concepts: SearchConcept[] }> {
    const revision = await this.revision();
    return { version: revision, concepts: (await this.thesaurus(revision)).concepts };
  }

  async conceptTags(): Promise<Pick<Thesaurus, 'conceptsOfTopic' | 'conceptsOfSdg'>> {
    return this.thesaurus(await this.revision());
  }

  /** Every concept as its editors see it, by code. */
  async conceptRecords(): Promise<ConceptsByCode> {
    return (await this.thesaurus(await this.revision())).records;
  }

  async narrowerConcepts(): Promise<Thesaurus['narrower']> {
    return (await this.thesaurus(await this.revision())).narrower;
  }

  async themesByCodes(codes: readonly string[], locale: Locale): Promise<ThemeType[]> {
    const { themes } = await this.vocabulary();
    return inOrder(codes, themes, ({ code }) => code).map((theme) => presentTheme(theme, locale));
  }

  async topicsByCodes(codes: readonly string[], locale: Locale): Promise<TopicType[]> {
    const { topics } = await this.vocabulary();
    return inOrder(codes, topics, ({ code }) => code).map((topic) => presentTopic(topic, locale));
  }

  async sdgsByNumbers(numbers: readonly number[], locale: Locale): Promise<SdgType[]> {
    const { sdgs } = await this.vocabulary();
    return inOrder(numbers, sdgs, ({ number }) => number).map((sdg) => presentSdg(sdg, locale));
  }

  async targetsByCodes(codes: readonly string[], locale: Locale): Promise<SdgTargetType[]> {
    const { targets } = await this.vocabulary();
    return inOrder(codes, targets, ({ code }) => code).map((target) => presentTerm(target, locale));
  }

  async factorsByCodes(codes: readonly string[], locale: Locale): Promise<TermType[]> {
    const { factors } = await this.vocabulary();
    return inOrder(codes, factors, ({ code }) => code).map((factor) => presentTerm(factor, locale));
  }

  async challengesByCodes(codes: readonly string[], locale: Locale): Promise<TermType[]> {
    const { challenges } = await this.vocabulary();
    return inOrder(codes, challenges, ({ code }) => code).map((challenge) => presentTerm(challenge, locale));
  }

  /** Labels by code, for facets and sentences. */
  async labels(locale: Locale): Promise<Labels> {
    const vocabulary = await this.vocabulary();
    const known = this.labelsOf.get(vocabulary) ?? {};
    this.labelsOf.set(vocabulary, known);
    return (known[locale] ??= labelsIn(vocabulary, locale));
  }

  /** Makes the next reader ask the database, however fresh the last answer: for after a change of one's own. */
  expire(): void {
    this.checked = undefined;
  }

  private async thesaurus(revision: string): Promise<Thesaurus> {
    if (this.thesaurusNow?.revision !== revision) {
      this.thesaurusNow = { revision, value: this.repository.thesaurus() };
      this.thesaurusNow.value.catch(() => (this.thesaurusNow = undefined));
    }
    return this.thesaurusNow.value;
  }

  private revision(): Promise<string> {
    if (this.checked && Date.now() - this.checked.at < FRESH_FOR) return this.checked.revision;
    const revision = this.repository.revision();
    this.checked = { at: Date.now(), revision };
    revision.catch(() => (this.checked = undefined));
    return revision;
  }
}

function inOrder<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[] {
  return keys.flatMap((key) => rows.find((row) => keyOf(row) === key) ?? []);
}

function labelsIn({ themes, topics, sdgs, factors, challenges }: Vocabulary, locale: Locale): Labels {
  const byCode = (rows: readonly { code: string; label: Readonly<Record<Locale, string>> }[]) =>
    new Map(rows.map(({ code, label }) => [code, label[locale]]));
  return {
    themes: byCode(themes),
    topics: byCode(topics),
    sdgs: new Map(sdgs.map(({ number, label }) => [String(number), `${number}. ${label[locale]}`])),
    factors: byCode(factors),
    challenges: byCode(challenges),
  };
}
