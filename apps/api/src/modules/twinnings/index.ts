export { TwinningsModule } from './twinnings.module.js';
