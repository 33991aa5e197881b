import { Injectable } from '@nestjs/common';
import { formatCountry, quote, type Locale } from '#shared';
import { translator } from '../../core/i18n/index.js';
import { PublishedCaseStudies } from '../case-studies/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { type Collectivity, CollectivitiesService, nameIn } from '../territories/index.js';
import type { IntroductionPair } from './introduction.policy.js';
import type { IntroductionSubject } from './introduction.model.js';
import type { LetterParty, LetterSubject } from './letters/letter.facts.js';

/** Whom an introduction joins, and about what. */
export type Theme = IntroductionPair & IntroductionSubject;

const partyOf = (row: Collectivity, locale: Locale): LetterParty => ({
  name: nameIn(row, locale),
  country: row.country,
  countryName: formatCountry(row.country, locale),
  nationalTerm: row.nationalTerm,
  tier: row.tier,
  population: row.population,
});

/** Names what an introduction joins and what it is about, in a reader's language. */
@Injectable()
export class IntroductionWords {
  constructor(
    private readonly collectivities: CollectivitiesService,
    private readonly taxonomy: TaxonomyService,
    private readonly published: PublishedCaseStudies,
  ) {}

  /** Both collectivities; undefined where one of them isn't in the list. */
  async pair(pair: IntroductionPair): Promise<{ proposer: Collectivity; recipient: Collectivity } | undefined> {
    const rows = await this.collectivities.byIds([pair.proposerId, pair.recipientId]);
    const [proposer, recipient] = [rows.get(pair.proposerId), rows.get(pair.recipientId)];
    return proposer && recipient && { proposer, recipient };
  }

  /** Both sides by name. */
  async parties(pair: IntroductionPair, locale: Locale): Promise<{ proposer: LetterParty; recipient: LetterParty }> {
    const found = await this.pair(pair);
    if (!found) throw new Error(`A collectivity of an introduction is missing: ${JSON.stringify(pair)}`);
    return { proposer: partyOf(found.proposer, locale), recipient: partyOf(found.recipient, locale) };
  }

  /** What it is about; undefined where there is no such topic, published case of one of the two, or tie between them. */
  async subject(theme: Theme, locale: Locale): Promise<LetterSubject | undefined> {
    const { topic, caseStudyId, twinningId, proposerId, recipientId } = theme;
    if (topic !== null) {
      const label = (await this.taxonomy.labels(locale)).topics.get(topic);
      return label === undefined ? undefined : { kind: 'topic', label };
    }
    if (caseStudyId !== null) {
      const found = await this.published.find({ id: caseStudyId }, locale);
      const of = found ? [found.ownerId, ...found.partnerIds] : [];
      if (!found || !(of.includes(proposerId) || of.includes(recipientId))) return undefined;
      return { kind: 'case', title: found.title, theirs: of.includes(recipientId) };
    }
    const pair = [proposerId, recipientId];
    const tie = twinningId === null ? undefined : (await this.collectivities.twinningsByIds([twinningId]))[0]?.row;
    if (!tie || !pair.includes(tie.collectivityAId) || !pair.includes(tie.collectivityBId)) return undefined;
    return { kind: 'twinning', since: tie.since };
  }

  /** The subject in a line; a case that is no longer published keeps its place without its title. */
  async subjectLine(theme: Theme, locale: Locale): Promise<string> {
    const t = translator(locale);
    const subject = await this.subject(theme, locale);
    switch (subject?.kind) {
      case 'topic':
        return subject.label;
      case 'case':
        return quote(subject.title, locale);
      case 'twinning':
        return t('introduction.subject.twinning');
      case undefined:
        return t('introduction.subject.gone');
    }
  }
}
