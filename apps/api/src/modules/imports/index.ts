export { ImportsModule } from './imports.module.js';
export { IMPORTS_ENTITIES } from './imports.entities.js';
