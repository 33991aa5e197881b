/** What becomes of a request to join: `asked` until it is answered or taken back, and nothing after that. */
export const JOIN_REQUEST_STATES = ['asked', 'accepted', 'refused', 'withdrawn'] as const;
export type JoinRequestState = (typeof JOIN_REQUEST_STATES)[number];

/** Whether a request can still become something else. */
export const isOpen = (state: JoinRequestState): boolean => state === 'asked';
