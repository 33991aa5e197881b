import { Global, Module } from '@nestjs/common';
import { MailRetention } from './mail.retention.js';
import { MailSender } from './mail.sender.js';
import { Mails } from './mails.service.js';
import { OutgoingMailRepository } from './outgoing-mail.repository.js';

/** Mail to people, from every feature. */
@Global()
@Module({ providers: [OutgoingMailRepository, Mails, MailSender, MailRetention], exports: [Mails] })
export class MailModule {}
