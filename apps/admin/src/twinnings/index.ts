import { ChooseRegister } from './ChooseRegister.js';
import { RegisterPage } from './RegisterPage.js';

/** The screens of the register of twinnings. */
export const twinningProposals = { name: 'twinningProposals', list: ChooseRegister, edit: RegisterPage };
