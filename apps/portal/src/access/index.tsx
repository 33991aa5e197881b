import type { AccessPages } from '../app/routes.js';
import { invitation } from './invitation.js';
import { notifications } from './notifications.js';
import { confirmAddress, signInLink } from './press-link.js';
import { resetPassword } from './reset-password.js';
import { signIn } from './sign-in.js';
import { stillTrue } from './still-true.js';

export { messages } from './parts/catalogue.js';

/** Pages by which people get in, and what they are told there. */
export const pages: AccessPages = {
  signIn,
  invitation,
  resetPassword,
  confirmAddress,
  stillTrue,
  signInLink,
  notifications,
};
