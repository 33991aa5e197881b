import { ChooseCollectivity } from './ChooseCollectivity.js';
import { MembersPage } from './MembersPage.js';

/** The screens about the members of a collectivity. */
export const members = { name: 'members', list: ChooseCollectivity, edit: MembersPage };
