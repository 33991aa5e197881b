import { UserList } from './UserList.js';
import { UserPage } from './UserPage.js';

/** The screens about everybody, for administrators. */
export const users = { name: 'users', list: UserList, edit: UserPage };
