export { SearchIndex } from './search-index.service.js';
export { SearchModule } from './search.module.js';
