export { INTRODUCTIONS_ENTITIES } from './introductions.entities.js';
export { IntroductionsModule } from './introductions.module.js';
export { RelayServer } from './relay/relay-server.js';
