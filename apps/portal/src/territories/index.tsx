import type { TerritoryPages } from '../app/routes.js';
import { collectivities } from './collectivities/page.js';
import { collectivity } from './collectivity/page.js';
import { partners } from './partners/page.js';
import { twinning } from './twinning/page.js';
import { twinnings } from './twinnings/page.js';

export { messages } from './parts/catalogue.js';

/** Pages about places and their ties. */
export const pages: TerritoryPages = { collectivities, collectivity, partners, twinnings, twinning };
