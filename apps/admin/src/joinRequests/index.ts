import { JoinRequestList } from './JoinRequestList.js';

/** The screen of requests to join. */
export const joinRequests = { name: 'joinRequests', list: JoinRequestList };
