import { ImportPage } from './ImportPage.js';
import { ImportsPage } from './ImportsPage.js';

/** The screens of imports: files that were brought, and one of them. */
export const imports = { name: 'imports', list: ImportsPage, edit: ImportPage };
