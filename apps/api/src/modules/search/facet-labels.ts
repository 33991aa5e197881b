import { Injectable } from '@nestjs/common';
import type { FacetCode, FacetCount } from '#search';
import { LANGUAGE_NAMES, type Locale } from '#shared';
import { catalogues, type MessageKey, translator } from '../../core/i18n/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { CollectivitiesService } from '../territories/index.js';

export interface LabelledFacet {
  code: string;
  label: string;
  values: { value: string; label: string; count: number; selected: boolean }[];
}

/** Facets that readers are offered; collectivities are too many to list, they are searched for. */
const HIDDEN: ReadonlySet<FacetCode> = new Set(['collectivities']);

const isLocaleCode = (value: string): value is Locale => value in LANGUAGE_NAMES;

const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(catalogues.en, key);

/** Codes travel in the index; here they get their words. */
@Injectable()
export class FacetLabels {
  constructor(
    private readonly taxonomy: TaxonomyService,
    private readonly collectivities: CollectivitiesService,
  ) {}

  async label(facets: readonly FacetCount[], locale: Locale): Promise<LabelledFacet[]> {
    const t = translator(locale);
    const words = await this.words(facets, locale);
    return facets
      .filter(({ code, values }) => !HIDDEN.has(code) || values.some(({ selected }) => selected))
      .map(({ code, values }) => ({
        code,
        label: t(`facet.${code}`),
        values: values
          .filter(({ selected }) => !HIDDEN.has(code) || selected)
          // Enums are upper case on the wire, as in the filter that takes them back.
          .map((value) => ({
            ...value,
            value: code === 'languages' ? value.value.toUpperCase() : value.value,
            label: words(code, value.value),
          })),
      }));
  }

  private async words(
    facets: readonly FacetCount[],
    locale: Locale,
  ): Promise<(code: FacetCode, value: string) => string> {
    const t = translator(locale);
    const vocabulary = await this.taxonomy.labels(locale);
    const chosen =
      facets.find(({ code }) => code === 'collectivities')?.values.filter(({ selected }) => selected) ?? [];
    const names = await this.collectivities.namesByIds(
      chosen.map(({ value }) => Number(value)),
      locale,
    );
    const lists: Partial<Record<FacetCode, ReadonlyMap<string, string>>> = { ...vocabulary, collectivities: names };
    return (code, value) => {
      if (code === 'languages') return isLocaleCode(value) ? LANGUAGE_NAMES[value] : value;
      const label = lists[code]?.get(value);
      if (label !== undefined) return label;
      // A filter may name a value that there is none of: it is shown as it came.
      const key = `facet.${code}.${value}`;
      return isMessageKey(key) ? t(key) : value;
    };
  }
}
