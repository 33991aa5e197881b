import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import { labelOf } from '../concept.model.js';
import { TaxonomyService } from '../taxonomy.service.js';
import { presentConcept } from './concept.present.js';
import { ConceptType } from './concept.types.js';
import { SdgType, TopicType } from './taxonomy.types.js';

@Resolver(() => ConceptType)
export class ConceptFields {
  constructor(private readonly taxonomy: TaxonomyService) {}

  @ResolveField(() => String, {
    description: 'The preferred term, in the language of the question or the one named here; never empty.',
  })
  label(
    @Parent() { row, readerLocale }: ConceptType,
    @Args('locale', { type: () => LocaleEnum, nullable: true }) locale: Locale | null,
  ): string {
    return labelOf(row, locale ?? readerLocale);
  }

  @ResolveField(() => TopicType, { nullable: true, description: 'The topic that it names.' })
  async topic(@Parent() { row, readerLocale }: ConceptType): Promise<TopicType | null> {
    if (row.topicCode === null) return null;
    return (await this.taxonomy.topicsByCodes([row.topicCode], readerLocale))[0] ?? null;
  }

  @ResolveField(() => SdgType, { nullable: true, description: 'The Sustainable Development Goal that it names.' })
  async sdg(@Parent() { row, readerLocale }: ConceptType): Promise<SdgType | null> {
    if (row.sdgNumber === null) return null;
    return (await this.taxonomy.sdgsByNumbers([row.sdgNumber], readerLocale))[0] ?? null;
  }

  @ResolveField(() => [ConceptType])
  async broader(@Parent() { row, readerLocale }: ConceptType): Promise<ConceptType[]> {
    const records = await this.taxonomy.conceptRecords();
    return row.broader.flatMap((code) => {
      const above = records.get(code);
      return above ? [presentConcept(above, readerLocale)] : [];
    });
  }

  @ResolveField(() => [ConceptType])
  async narrower(@Parent() { code, readerLocale }: ConceptType): Promise<ConceptType[]> {
    const below = (await this.taxonomy.narrowerConcepts()).get(code) ?? [];
    return below.map((row) => presentConcept(row, readerLocale));
  }
}
