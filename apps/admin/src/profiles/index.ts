import { ChooseProfile } from './ChooseProfile.js';
import { ProfilePage } from './ProfilePage.js';

/** The screens about what a collectivity says of itself. */
export const profiles = { name: 'profiles', list: ChooseProfile, edit: ProfilePage };
