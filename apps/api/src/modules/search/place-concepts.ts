import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { placeCode, type SearchConcept } from '#search';
import { LOCALES } from '#shared';
import { Clock } from '../../core/clock/index.js';
import { PublishedRepository } from '../case-studies/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { CollectivitiesService, spokenNames, type Collectivity } from '../territories/index.js';

/** How long the collectivities that have cases are believed to be the same, in milliseconds. */
const FRESH_FOR = 30_000;

interface Places {
  version: string;
  concepts: SearchConcept[];
}
interface Vocabulary {
  version: string;
  concepts: SearchConcept[];
}

/**
 * What a question can name: the thesaurus, and the collectivities whose cases are published. Others would only be words
 * that mean something else. Asked for by each search, so that it answers from memory.
 */
@Injectable()
export class PlaceConcepts {
  private places: { at: number; value: Promise<Places> } | undefined;
  private joined: Vocabulary | undefined;

  constructor(
    private readonly taxonomy: TaxonomyService,
    private readonly published: PublishedRepository,
    private readonly collectivities: CollectivitiesService,
    private readonly clock: Clock,
  ) {}

  /** Thesaurus and places, under a version that changes with either. */
  async concepts(): Promise<Vocabulary> {
    const [thesaurus, places] = await Promise.all([this.taxonomy.concepts(), this.current()]);
    const version = `${thesaurus.version}/${places.version}`;
    if (this.joined?.version !== version)
      this.joined = { version, concepts: [...thesaurus.concepts, ...places.concepts] };
    return this.joined;
  }

  private current(): Promise<Places> {
    const now = this.clock.now().getTime();
    if (this.places === undefined || Math.abs(now - this.places.at) > FRESH_FOR) {
      const value = this.read();
      this.places = { at: now, value };
      value.catch(() => (this.places = undefined));
    }
    return this.places.value;
  }

  private async read(): Promise<Places> {
    const ids = await this.published.collectivityIds();
    const rows = await this.collectivities.byIds(ids);
    const concepts = ids.flatMap((id) => {
      const row = rows.get(id);
      return row === undefined ? [] : [placeConcept(row)];
    });
    const version = createHash('sha256').update(JSON.stringify(concepts)).digest('hex').slice(0, 16);
    return { version, concepts };
  }
}

function placeConcept(row: Collectivity): SearchConcept {
  const { shown, hidden } = spokenNames(row);
  const terms = LOCALES.flatMap((locale) => [
    ...shown[locale].map((text, index) => ({
      locale,
      text,
      kind: index === 0 ? ('preferred' as const) : ('alternative' as const),
    })),
    ...hidden[locale].map((text) => ({ locale, text, kind: 'hidden' as const })),
  ]);
  return { code: placeCode(row.id), broader: [], place: true, terms };
}
