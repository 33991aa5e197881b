export { IndexUpkeep } from './upkeep/index-upkeep.service.js';
export { SearchIndex } from './search-index.service.js';
export { SearchListeners } from './search-listeners.js';
export { INDEX_SOURCE, SearchModule } from './search.module.js';
export { SearchService } from './search.service.js';
export { CaseStudyFilter, searchFilterOf } from './graphql/search.inputs.js';
