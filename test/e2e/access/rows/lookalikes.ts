import { signedIn } from '../roles.js';
import type { Rows } from '../row.js';
import { nothing } from '../subjects.js';

export const rows: Rows = {
  'Query.lookalikeCaseStudies': {
    call: '{ lookalikeCaseStudies(title: "tram", locale: FR, first: 1) { id } }',
    about: nothing,
    allowed: signedIn,
  },
};
