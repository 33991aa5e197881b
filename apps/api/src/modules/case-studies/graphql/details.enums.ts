import { registerEnumType } from '@nestjs/graphql';
import type {
  Certainty,
  CostKind,
  Currency,
  EvidenceLevel,
  PlacePrecision,
  Sector,
  SupportLevel,
  TextLicence,
} from '#shared';

/** Upper case on the wire, as every enum; the program's own codes inside. */
export const CostKindEnum = { INVESTMENT: 'investment', OPERATION: 'operation' } as const satisfies Record<
  string,
  CostKind
>;
registerEnumType(CostKindEnum, {
  name: 'CostKind',
  description: 'INVESTMENT: once; OPERATION: every year.',
});

export const CurrencyEnum = { EUR: 'EUR', JPY: 'JPY' } as const satisfies Record<string, Currency>;
registerEnumType(CurrencyEnum, { name: 'Currency' });

export const CertaintyEnum = {
  ESTIMATED: 'estimated',
  BUDGETED: 'budgeted',
  ACTUAL: 'actual',
} as const satisfies Record<string, Certainty>;
registerEnumType(CertaintyEnum, { name: 'Certainty' });

export const EvidenceLevelEnum = {
  DECLARED: 'declared',
  MEASURED: 'measured',
  EVALUATED: 'evaluated',
  REPLICATED: 'replicated',
} as const satisfies Record<string, EvidenceLevel>;
registerEnumType(EvidenceLevelEnum, {
  name: 'EvidenceLevel',
  description: 'DECLARED by its authors; MEASURED; EVALUATED by others; REPLICATED elsewhere.',
});

export const SupportLevelEnum = {
  NONE: 'none',
  QUESTIONS: 'questions',
  VISITS: 'visits',
  MENTORING: 'mentoring',
} as const satisfies Record<string, SupportLevel>;
registerEnumType(SupportLevelEnum, {
  name: 'SupportLevel',
  description: 'What the owner offers to others: nothing, answers to questions, visits, mentoring.',
});

export const PlacePrecisionEnum = {
  EXACT: 'exact',
  DISTRICT: 'district',
  MUNICIPALITY: 'municipality',
  REGION: 'region',
} as const satisfies Record<string, PlacePrecision>;
registerEnumType(PlacePrecisionEnum, { name: 'PlacePrecision' });

export const TextLicenceEnum = {
  CC_BY_4_0: 'cc-by-4.0',
  CC_BY_SA_4_0: 'cc-by-sa-4.0',
  CC0_1_0: 'cc0-1.0',
  ETALAB_2_0: 'etalab-2.0',
} as const satisfies Record<string, TextLicence>;
registerEnumType(TextLicenceEnum, { name: 'TextLicence' });

export const SectorEnum = {
  AGRICULTURE: 'agriculture',
  BUSINESS: 'business',
  CULTURE: 'culture',
  DIGITAL: 'digital',
  EDUCATION: 'education',
  ENERGY: 'energy',
  ENVIRONMENT: 'environment',
  GOVERNANCE: 'governance',
  HEALTH: 'health',
  HOUSING: 'housing',
  MOBILITY: 'mobility',
  SOCIAL: 'social',
  SPORT: 'sport',
  TOURISM: 'tourism',
} as const satisfies Record<string, Sector>;
registerEnumType(SectorEnum, { name: 'Sector' });
