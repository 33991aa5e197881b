import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ForTokens, Permit } from '../../../core/auth/index.js';
import { PageInput, pageOf, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import type { Choices } from '../imports.repository.js';
import { ImportsService } from '../imports.service.js';
import {
  AlikeChoiceEnum,
  ImportRowChoiceInput,
  ImportRunPageType,
  ImportRunType,
  KnownChoiceEnum,
} from './imports.types.js';

const idArgument = { type: () => ID };

@Permit('contributor')
@ForTokens('import')
@Resolver(() => ImportRunType)
export class ImportsResolver {
  constructor(private readonly importing: ImportsService) {}

  @Query(() => ImportRunPageType, { description: 'The viewer’s imports, the newest first; an administrator sees all.' })
  imports(
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<ImportRunPageType> {
    return this.importing.list(viewer, pageOf(page));
  }

  @Query(() => ImportRunType, {
    description: 'One import, for who brought it: how far it is, and what it says of each row.',
  })
  import(@Args('id', idArgument) id: string, @Context() { viewer }: SignedInContext): Promise<ImportRunType> {
    return this.importing.find(viewer, uuidOf(id));
  }

  @Mutation(() => ImportRunType, {
    description: 'Imports the rows that are right, as drafts, one after another; a second call changes nothing.',
  })
  startImport(
    @Args('id', idArgument) id: string,
    @Args('known', { type: () => KnownChoiceEnum, nullable: true, defaultValue: 'skip' })
    known: Choices['known'] | null,
    @Args('alike', { type: () => AlikeChoiceEnum, nullable: true, defaultValue: 'skip' })
    alike: Choices['alike'] | null,
    @Args('rows', {
      type: () => [ImportRowChoiceInput],
      nullable: true,
      description: 'What to do with single rows, whatever is done with those like them.',
    })
    rows: ImportRowChoiceInput[] | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<ImportRunType> {
    return this.importing.start(viewer, uuidOf(id), { known: known ?? 'skip', alike: alike ?? 'skip' }, rows ?? []);
  }

  @Mutation(() => Boolean, {
    description:
      'Takes an import away that is not running, with what it said of each row; the cases that came of it stay.',
  })
  discardImport(@Args('id', idArgument) id: string, @Context() { viewer }: SignedInContext): Promise<boolean> {
    return this.importing.discard(viewer, uuidOf(id));
  }
}
