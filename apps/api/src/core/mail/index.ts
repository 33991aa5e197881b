export * from './mail.module.js';
export { isMailAddress, type MailMessage } from './mail.message.js';
export { Mails } from './mails.service.js';
