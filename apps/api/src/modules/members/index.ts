export { MEMBERS_ENTITIES } from './members.entities.js';
export { MembersModule } from './members.module.js';
