export { ProgrammeModule } from './programme.module.js';
