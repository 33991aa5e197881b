export * from './territories.entities.js';
export { Collectivity } from './collectivity.entity.js';
export { HeritageSite } from './heritage-site.entity.js';
export { Twinning } from './twinning.entity.js';
export { TIERS, type Tier } from './tier.js';
export {
  TWINNING_KIND_LABELS,
  TWINNING_KINDS,
  TWINNING_STATES,
  type TwinningKind,
  type TwinningState,
} from './twinning-kind.js';
export { CollectivitiesService } from './collectivities.service.js';
export type { CollectivityCode } from './collectivity.repository.js';
export { CollectivityType, CoordinatesType, TwinningType } from './graphql/territories.types.js';
export { spokenNames, type SpokenNames } from './spoken-names.js';
export { TerritoriesModule } from './territories.module.js';
export { densityOf, nameIn, presentCollectivity, presentTwinning } from './territories.present.js';
export { territoriesSource } from './reference/territories.source.js';
