import { graphql } from '../generated/index.js';

export const UnreadNotificationsDocument = graphql(`
  query UnreadNotifications {
    viewer {
      id
      unreadNotifications
    }
  }
`);
