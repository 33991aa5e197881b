export * from './notifications.module.js';
export { NOTIFICATION_KINDS, type NotificationKind } from './notification.kinds.js';
export { type Notice, Notifications } from './notifications.service.js';
