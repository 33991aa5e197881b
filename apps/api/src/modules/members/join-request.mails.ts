import { Injectable } from '@nestjs/common';
import { translator } from '../../core/i18n/index.js';
import { Mails } from '../../core/mail/index.js';
import { AccountsRepository } from '../accounts/index.js';
import { CollectivitiesService } from '../territories/index.js';
import type { JoinRequest } from './join-request.entity.js';
import { MembershipNotices } from './membership.notices.js';
import { type Correspondent, PeopleRepository } from './people.repository.js';

/** Where requests are answered at the desk. */
const DESK = '/admin/joinRequests';

/** Mails about requests to join, in the language of whoever reads them; the site tells it beside. */
@Injectable()
export class JoinRequestMails {
  constructor(
    private readonly mails: Mails,
    private readonly accounts: AccountsRepository,
    private readonly people: PeopleRepository,
    private readonly collectivities: CollectivitiesService,
    private readonly notices: MembershipNotices,
  ) {}

  /** To those who can answer: the collectivity's managers, or the administrators where there is none. */
  async asked(request: JoinRequest): Promise<void> {
    const managers = await this.accounts.userIdsOf(request.collectivityId, ['manager']);
    const ids = managers.length > 0 ? managers : await this.people.administratorIds();
    const people = await this.people.byIds([...ids, request.userId]);
    const asker = people.get(request.userId);
    if (!asker) return;
    const judges = ids.filter((id) => id !== asker.id);
    await this.notices.asked(judges, request, asker.name);
    for (const id of judges) {
      const reader = people.get(id);
      if (reader) await this.ask(reader, asker, request);
    }
  }

  /** To whoever asked: accepted, or refused with the words that were given. */
  async answered(request: JoinRequest): Promise<void> {
    const { userId, collectivityId, state, words } = request;
    await this.notices.answered(request);
    const reader = (await this.people.byIds([userId])).get(userId);
    if (!reader) return;
    const { locale } = reader;
    const t = translator(locale);
    const values = { name: reader.name, place: await this.placeName(collectivityId, reader) };
    const accepted = state === 'accepted';
    await this.mails.send({
      to: { address: reader.email, name: reader.name },
      locale,
      subject: t(accepted ? 'join.mail.accepted.subject' : 'join.mail.refused.subject', values),
      paragraphs: accepted
        ? [t('join.mail.greeting', values), t('join.mail.accepted.text', values)]
        : [t('join.mail.greeting', values), t('join.mail.refused.text', values), ...(words?.split(/\n+/) ?? [])],
      ...(accepted ? { action: { label: t('join.mail.accepted.action'), url: '/admin' } } : {}),
    });
  }

  private async ask(reader: Correspondent, asker: Correspondent, request: JoinRequest): Promise<void> {
    const t = translator(reader.locale);
    const place = await this.placeName(request.collectivityId, reader);
    const values = { name: reader.name, asker: asker.name, address: asker.email, place };
    await this.mails.send({
      to: { address: reader.email, name: reader.name },
      locale: reader.locale,
      subject: t('join.mail.asked.subject', values),
      paragraphs: [t('join.mail.greeting', values), t('join.mail.asked.text', values), t('join.mail.asked.care')],
      action: { label: t('join.mail.asked.action'), url: DESK },
    });
  }

  private async placeName(collectivityId: number, { locale }: Correspondent): Promise<string> {
    return (await this.collectivities.namesByIds([collectivityId], locale)).get(String(collectivityId)) ?? '';
  }
}
