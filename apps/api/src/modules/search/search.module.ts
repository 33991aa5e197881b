import { Module } from '@nestjs/common';
import { INDEX_FORMAT } from '#search';
import { CaseStudiesModule } from '../case-studies/index.js';
import { ReferenceLoader, TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { SearchResolver } from './graphql/search.resolver.js';
import { SearchIndexResolver } from './graphql/search-index.resolver.js';
import { SearchLogResolver } from './graphql/search-log.resolver.js';
import { SimilarResolver } from './graphql/similar.resolver.js';
import { FeedController } from './feed/feed.controller.js';
import { FeedService } from './feed/feed.service.js';
import { FacetLabels } from './facet-labels.js';
import { ProjectionContextReader } from './projection-context.js';
import { SearchDrift } from './search-drift.service.js';
import { PlaceConcepts } from './place-concepts.js';
import { SearchIndex } from './search-index.service.js';
import { TaggedCases } from './tagged-cases.service.js';
import { searchEngineProvider } from './search.engine.js';
import { SearchListeners } from './search-listeners.js';
import { SearchLogRepository } from './search-log.repository.js';
import { SearchLog } from './search-log.service.js';
import { SearchService } from './search.service.js';
import { LookalikesResolver } from './graphql/lookalikes.resolver.js';
import { LookalikesService } from './lookalikes.service.js';
import { IndexStanding } from './upkeep/index-standing.service.js';
import { IndexUpkeep } from './upkeep/index-upkeep.service.js';
import { IndexWorkRepository } from './upkeep/index-work.repository.js';
import { SimilarService } from './similar.service.js';

/** Name under which a load notes in which format the index is. */
export const INDEX_SOURCE = 'search index';

@Module({
  controllers: [FeedController],
  imports: [CaseStudiesModule, TerritoriesModule, TaxonomyModule],
  providers: [
    PlaceConcepts,
    searchEngineProvider,
    SearchService,
    SearchIndex,
    SearchDrift,
    IndexWorkRepository,
    IndexUpkeep,
    IndexStanding,
    SearchIndexResolver,
    TaggedCases,
    ProjectionContextReader,
    FacetLabels,
    SearchResolver,
    SearchListeners,
    SearchLogRepository,
    SearchLog,
    SearchLogResolver,
    SimilarService,
    SimilarResolver,
    FeedService,
    LookalikesService,
    LookalikesResolver,
  ],
  exports: [IndexUpkeep, SearchIndex, SearchListeners, SearchService],
})
export class SearchModule {
  constructor(loader: ReferenceLoader) {
    // No file to load, but a state of the program that the next load has to know of.
    loader.add(() => ({ name: INDEX_SOURCE, hash: INDEX_FORMAT, steps: () => [] }));
  }
}
