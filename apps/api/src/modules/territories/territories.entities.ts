import { CollectivityMembership } from './collectivity-membership.entity.js';
import { CollectivitySearchTerm } from './collectivity-search-term.entity.js';
import { Collectivity } from './collectivity.entity.js';
import { CollectivityHeritage, HeritageSite } from './heritage-site.entity.js';
import { Twinning } from './twinning.entity.js';

/** Entities of this feature, for the data source. */
export const TERRITORIES_ENTITIES = [
  Collectivity,
  CollectivityMembership,
  CollectivitySearchTerm,
  HeritageSite,
  CollectivityHeritage,
  Twinning,
];
