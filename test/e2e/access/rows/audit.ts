import { administrators } from '../roles.js';
import type { Rows } from '../row.js';
import { nothing } from '../subjects.js';

export const rows: Rows = {
  'Query.auditEvents': { call: '{ auditEvents { total } }', about: nothing, allowed: administrators },
  'Query.auditActions': { call: '{ auditActions }', about: nothing, allowed: administrators },
};
