import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Batch, PageInput, pageOf, type RequestContext } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { type ImportRowState, type ImportRun, ROW_STATES } from '../imports.entities.js';
import { ImportsRepository, type RowCounts } from '../imports.repository.js';
import { ImportCountType, ImportRowPageType, ImportRowStateEnum, ImportRunType } from './imports.types.js';

/** What an import says of its rows; whoever has the import may read them. */
@Resolver(() => ImportRunType)
export class ImportRunFields {
  private readonly counted: Batch<string, RowCounts>;

  constructor(private readonly repository: ImportsRepository) {
    this.counted = new Batch<string, RowCounts>(
      (ids) => repository.counts(ids),
      () => ({}),
    );
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the file can’t be read, in a sentence.' })
  refusal(@Parent() { refusal }: ImportRun, @Context() { locale }: RequestContext): string | null {
    return refusal ? translator(locale)(refusal.code, refusal.values) : null;
  }

  @ResolveField(() => [ImportCountType], {
    description: 'How many rows are in each state: what would be done, and how far it is.',
  })
  async counts(@Parent() { id }: ImportRunType, @Context() context: RequestContext): Promise<ImportCountType[]> {
    const counts = await this.counted.load(context, id);
    return ROW_STATES.flatMap((state) => (counts[state] ? [{ state, count: counts[state] }] : []));
  }

  @ResolveField(() => ImportRowPageType, {
    description: 'Rows in the order of the file; of all states where none is named.',
  })
  async rows(
    @Parent() { id }: ImportRunType,
    @Args('states', { type: () => [ImportRowStateEnum], nullable: true }) states: ImportRowState[] | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { locale }: RequestContext,
  ): Promise<ImportRowPageType> {
    const { offset, size } = pageOf(page);
    const { items, total } = await this.repository.rows(id, states ?? ROW_STATES, offset, size);
    const t = translator(locale);
    return {
      total,
      items: items.map(({ problems, ...row }) => ({
        ...row,
        problems: problems.map(({ values, warning = false, ...problem }) => ({
          ...problem,
          warning,
          message: t(problem.code, values),
        })),
      })),
    };
  }
}
