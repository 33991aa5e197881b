import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Mails, type MailParagraph } from '../../../core/mail/index.js';
import { translator } from '../../../core/i18n/index.js';
import { AccountsRepository, type Correspondent } from '../../accounts/index.js';
import { type NotificationKind, Notifications } from '../../notifications/index.js';
import type { Introduction } from '../introduction.entity.js';
import { otherSide, type Side } from '../introduction.model.js';
import { IntroductionRepository } from '../introduction.repository.js';
import { IntroductionWords } from '../introduction.words.js';
import { RelayAddresses } from './relay-addresses.js';

export type IntroductionKind = Extract<NotificationKind, `introduction.${string}`>;

/** What a mail says to somebody, in their language. */
export interface MailWords {
  subject: string;
  paragraphs: readonly MailParagraph[];
  action: string;
  calendar?: string;
}

/** What readers of one side hear: a notification, and where `mail` is given a mail of its own instead of the digest's line. */
export interface News {
  kind: IntroductionKind;
  to: Side;
  /** Who did it and knows already. */
  exceptId?: string | null;
  /** What the sentence of the kind asks for besides the other side and the subject. */
  values?: Readonly<Record<string, string>>;
  mail?: (names: Names, locale: Locale, reader: Correspondent) => Promise<MailWords> | MailWords;
}

/** Names that sentences need, in the reader's language. */
export interface Names {
  /** The other side, as seen from the reader. */
  collectivity: string;
  /** The reader's own side. */
  own: string;
  /** What it is about. */
  title: string;
}

/** Tells the people of one side what happened. Nobody's address is in any of it: answers go to the relay. */
@Injectable()
export class IntroductionTeller {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly introductions: IntroductionRepository,
    private readonly notifications: Notifications,
    private readonly words: IntroductionWords,
    private readonly relay: RelayAddresses,
    private readonly mails: Mails,
  ) {}

  /** In the transaction of the move. Managers hear of it, and whoever looks after it. */
  async tell(introduction: Introduction, news: News): Promise<void> {
    const { kind, to, exceptId, mail, values } = news;
    const sides = await this.introductions.sides(introduction.id);
    const readers = (await this.readers(introduction, to)).filter(({ id }) => id !== exceptId);
    const mailable = mail ? await this.notifications.mailable(idsOf(readers), kind) : [];
    const token = sides.find(({ side }) => side === to)?.token ?? null;
    for (const [locale, people] of Map.groupBy(readers, (reader) => reader.locale)) {
      const names = await this.names(introduction, to, locale);
      await this.notifications.notify({
        userIds: idsOf(people),
        kind,
        subjectType: 'introduction',
        subjectId: introduction.id,
        values: { collectivity: names.collectivity, title: names.title, ...values },
        mailed: mail !== undefined,
      });
      for (const reader of people.filter(({ id }) => mailable.includes(id)))
        if (mail) await this.send(introduction, reader, names, await mail(names, locale, reader), token);
    }
  }

  /** People of a side who hear of an introduction. */
  async readers(introduction: Introduction, side: Side): Promise<Correspondent[]> {
    const collectivityId = side === 'proposer' ? introduction.proposerId : introduction.recipientId;
    const managers = await this.accounts.userIdsOf(collectivityId, ['manager']);
    const members = await this.accounts.userIdsOf(collectivityId);
    const carer = (await this.introductions.sides(introduction.id)).find((one) => one.side === side)?.carerId;
    const ids = carer && members.includes(carer) ? [...new Set([...managers, carer])] : managers;
    return this.accounts.correspondents(ids);
  }

  /** Names as the people of one side say them. */
  async names(introduction: Introduction, side: Side, locale: Locale): Promise<Names> {
    const parties = await this.words.parties(introduction, locale);
    const title = await this.words.subjectLine(introduction, locale);
    return { collectivity: parties[otherSide(side)].name, own: parties[side].name, title };
  }

  /** A mail to one person of a side. */
  async write(introduction: Introduction, side: Side, reader: Correspondent, words: MailWords): Promise<void> {
    const sides = await this.introductions.sides(introduction.id);
    const token = sides.find((one) => one.side === side)?.token ?? null;
    await this.send(introduction, reader, await this.names(introduction, side, reader.locale), words, token);
  }

  private async send(
    { id }: Introduction,
    { email, name, locale }: Correspondent,
    { collectivity }: Names,
    { subject, paragraphs, action, calendar }: MailWords,
    token: string | null,
  ): Promise<void> {
    const replyTo = this.relay.of(token);
    await this.mails.send({
      to: { address: email, name },
      locale,
      fromName: collectivity,
      subject,
      paragraphs: [translator(locale)('mail.hello'), ...paragraphs],
      action: { label: action, url: `/admin/introductions/${id}` },
      thread: `introduction-${id}`,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(calendar === undefined ? {} : { calendar }),
    });
  }
}

const idsOf = (people: readonly Correspondent[]): string[] => people.map(({ id }) => id);
