import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { Database } from '../../../core/database/index.js';
import { RateLimits } from '../../../core/limits/index.js';
import { AccountsRepository, type Correspondent } from '../../accounts/index.js';
import type { Introduction } from '../introduction.entity.js';
import { type Side, TALKING_STATES } from '../introduction.model.js';
import { IntroductionRepository } from '../introduction.repository.js';
import { IntroductionTeller } from '../mails/introduction.teller.js';
import { type NotRelayed, notRelayedWords } from '../mails/message.mails.js';
import { RelayAddresses } from '../mails/relay-addresses.js';
import { Conversation, MESSAGES } from '../messages/conversation.service.js';
import { isAutomatic, senderOf } from './inbound.judge.js';
import { readMail, type ReadMail } from './mail-reader.js';

/** A side of an introduction that a mail was sent to. */
export interface Mailbox {
  introduction: Introduction;
  side: Side;
}

/** What becomes of a mail. A refusal is said to the sending server, which tells its sender: we write to no stranger. */
export type Delivery =
  { kind: 'taken' | 'ignored' | 'told' } | { kind: 'refused'; code: 450 | 550 | 554; sentence: string };

/** Takes mails of an introduction's people and hands their words on. Who isn't known on that side is refused. */
@Injectable()
export class RelayInbound {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly database: Database,
    private readonly addresses: RelayAddresses,
    private readonly introductions: IntroductionRepository,
    private readonly accounts: AccountsRepository,
    private readonly conversation: Conversation,
    private readonly limits: RateLimits,
    private readonly teller: IntroductionTeller,
  ) {}

  /** The side that an address belongs to; null for every other address. */
  async mailbox(address: string): Promise<Mailbox | null> {
    const token = this.addresses.tokenOf(address);
    if (token === null) return null;
    const found = await this.introductions.sideByToken(token);
    const introduction = found && (await this.introductions.find(found.introductionId));
    return introduction ? { introduction, side: found.side } : null;
  }

  async deliver(mailbox: Mailbox, envelopeFrom: string, raw: Buffer): Promise<Delivery> {
    const mail = await readMail(raw, envelopeFrom).catch(() => null);
    if (!mail)
      return { kind: 'refused', code: 554, sentence: 'This message could not be read. Send it as plain text.' };
    if (isAutomatic(mail)) return { kind: 'ignored' };
    const writer = await this.writer(mailbox, senderOf(mail));
    if (!writer) return { kind: 'refused', code: 550, sentence: this.unknownSender() };
    if (!(await this.limits.hit(MESSAGES, writer.id)).allowed)
      return { kind: 'refused', code: 450, sentence: 'Too many messages within an hour. Try again later.' };
    const why = reasonAgainst(mailbox.introduction, mail);
    if (why) return this.tell(mailbox, writer, why);
    const from = { id: writer.id, side: mailbox.side, locale: writer.locale };
    const words = { body: mail.text, via: 'mail', mailKey: mail.key, dropped: mail.attachments } as const;
    const taken = await this.conversation.receive(mailbox.introduction.id, from, words);
    return taken ? { kind: 'taken' } : this.tell(mailbox, writer, 'over');
  }

  /** An active member of the side by that address. Neither DKIM nor SPF is asked: the address of the relay is the secret. */
  private async writer(
    { introduction, side }: Mailbox,
    address: string | undefined,
  ): Promise<Correspondent | undefined> {
    const user = address === undefined ? null : await this.accounts.findByEmail(address);
    if (!user) return undefined;
    const collectivityId = side === 'proposer' ? introduction.proposerId : introduction.recipientId;
    const members = await this.accounts.userIdsOf(collectivityId);
    return members.includes(user.id) ? user : undefined;
  }

  /** Tells a known member, in their language, that the mail was not handed on. */
  private async tell({ introduction, side }: Mailbox, writer: Correspondent, why: NotRelayed): Promise<Delivery> {
    await this.database.transaction(async () => {
      const names = await this.teller.names(introduction, side, writer.locale);
      await this.teller.write(introduction, side, writer, notRelayedWords(why, names.title, writer.locale));
    });
    return { kind: 'told' };
  }

  private unknownSender(): string {
    return `Only members of this introduction write to this address, from the address of their account. See ${this.env.PUBLIC_URL}`;
  }
}

/** Why a member's mail is not handed on; null where it is. */
function reasonAgainst({ state }: Introduction, { text, tooLong }: ReadMail): NotRelayed | null {
  if (state === 'proposed' || state === 'draft') return 'notYet';
  if (!TALKING_STATES.includes(state)) return 'over';
  if (text === '') return 'empty';
  return tooLong ? 'tooLong' : null;
}
