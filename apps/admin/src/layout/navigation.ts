import type { MessageKey } from '../i18n/messages.js';

/** The desk's rooms, in the order of the menu. */
export const ROOMS: readonly { to: string; label: MessageKey; administrator?: true }[] = [
  { to: '/', label: 'nav.desk' },
  { to: '/caseStudies', label: 'nav.caseStudies' },
  { to: '/collectivities', label: 'nav.collectivities' },
  { to: '/twinnings', label: 'nav.twinnings' },
  { to: '/concepts', label: 'nav.concepts', administrator: true },
  { to: '/searchLog', label: 'nav.searchLog', administrator: true },
];

/** Whether a path is inside a room. */
export const isInside = (path: string, room: string) =>
  room === '/' ? path === '/' : path === room || path.startsWith(`${room}/`);
