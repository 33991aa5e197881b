import type { T } from '../../i18n/messages.js';

const choices =
  <Value extends string>(values: readonly Value[], word: (t: T, value: Value) => string) =>
  (t: T) =>
    values.map((value) => ({ value, label: word(t, value) }));

/** The choices of each short list, in the reader's words. */
export const COST_KINDS = choices(['INVESTMENT', 'OPERATION'], (t, value) => t(`costKind.${value}`));
export const CERTAINTIES = choices(['ESTIMATED', 'BUDGETED', 'ACTUAL'], (t, value) => t(`certainty.${value}`));
export const EVIDENCE = choices(['DECLARED', 'MEASURED', 'EVALUATED', 'REPLICATED'], (t, value) =>
  t(`evidence.${value}`),
);
export const SUPPORT = choices(['NONE', 'QUESTIONS', 'VISITS', 'MENTORING'], (t, value) => t(`support.${value}`));
export const PRECISIONS = choices(['EXACT', 'DISTRICT', 'MUNICIPALITY', 'REGION'], (t, value) =>
  t(`precision.${value}`),
);
export const LICENCES = choices(['CC_BY_4_0', 'CC_BY_SA_4_0', 'CC0_1_0', 'ETALAB_2_0'], (t, value) =>
  t(`licence.${value}`),
);
export const SECTORS = choices(
  [
    'AGRICULTURE',
    'BUSINESS',
    'CULTURE',
    'DIGITAL',
    'EDUCATION',
    'ENERGY',
    'ENVIRONMENT',
    'GOVERNANCE',
    'HEALTH',
    'HOUSING',
    'MOBILITY',
    'SOCIAL',
    'SPORT',
    'TOURISM',
  ],
  (t, value) => t(`sector.${value}`),
);
