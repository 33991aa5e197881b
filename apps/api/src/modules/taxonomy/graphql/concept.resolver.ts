import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Permit, Public } from '../../../core/auth/index.js';
import { LocaleEnum, PageInput, pageOf, type SignedInContext } from '../../../core/graphql/index.js';
import { listConcepts } from '../concept.list.js';
import { ConceptsService } from '../concepts.service.js';
import { TaxonomyService } from '../taxonomy.service.js';
import { answer, factsOfInput, presentConcept } from './concept.present.js';
import {
  ConceptInput,
  ConceptPageType,
  ConceptType,
  type DeleteConceptAnswer,
  DeleteConceptResult,
  type SaveConceptAnswer,
  SaveConceptResult,
} from './concept.types.js';

const localeArgument = { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' } as const;

@Resolver()
export class ConceptResolver {
  constructor(
    private readonly taxonomy: TaxonomyService,
    private readonly concepts: ConceptsService,
  ) {}

  @Public()
  @Query(() => ConceptPageType, { name: 'concepts', description: 'The thesaurus; a query is met in any language.' })
  async list(
    @Args('query', { type: () => String, nullable: true }) query: string | null,
    @Args('topic', { type: () => String, nullable: true }) topic: string | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Args('locale', localeArgument) wanted: Locale | null,
  ): Promise<ConceptPageType> {
    const locale = wanted ?? 'fr';
    const { offset, size } = pageOf(page);
    const found = listConcepts(await this.taxonomy.conceptRecords(), { query, topic }, locale);
    const items = found.slice(offset, offset + size).map((row) => presentConcept(row, locale));
    return { items, total: found.length };
  }

  @Public()
  @Query(() => ConceptType, { nullable: true })
  async concept(
    @Args('code', { type: () => String }) code: string,
    @Args('locale', localeArgument) locale: Locale | null,
  ): Promise<ConceptType | null> {
    const row = (await this.taxonomy.conceptRecords()).get(code);
    return row ? presentConcept(row, locale ?? 'fr') : null;
  }

  @Permit('administrator')
  @Mutation(() => SaveConceptResult, { description: 'Version 0 makes a new concept. Searches understand it at once.' })
  async saveConcept(
    @Args('code', { type: () => String }) code: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: ConceptInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveConceptAnswer> {
    const outcome = await this.concepts.save(viewer, code, version, factsOfInput(input));
    return answer(outcome, locale, await this.taxonomy.conceptRecords());
  }

  @Permit('administrator')
  @Mutation(() => DeleteConceptResult, { description: 'Narrower concepts stay, without it above them.' })
  async deleteConcept(
    @Args('code', { type: () => String }) code: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<DeleteConceptAnswer> {
    const outcome = await this.concepts.remove(viewer, code, version);
    return answer(outcome, locale, await this.taxonomy.conceptRecords());
  }
}
