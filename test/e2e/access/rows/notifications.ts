import { signedIn } from '../roles.js';
import type { Rows } from '../row.js';
import { nothing } from '../subjects.js';

export const rows: Rows = {
  'Query.notifications': { call: '{ notifications { total unread } }', about: nothing, allowed: signedIn },
  'Mutation.markNotificationsRead': { call: 'mutation { markNotificationsRead }', about: nothing, allowed: signedIn },
  'Query.notificationPreferences': {
    call: '{ notificationPreferences { kind mail } }',
    about: nothing,
    allowed: signedIn,
  },
  'Mutation.saveNotificationPreferences': {
    call: 'mutation { saveNotificationPreferences(preferences: []) { kind } }',
    about: nothing,
    allowed: signedIn,
  },
};
