export * from './mail.module.js';
export { isMailAddress, type MailMessage, type MailParagraph } from './mail.message.js';
export { Mails } from './mails.service.js';
