import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CaseStudiesModule } from '../case-studies/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { CaseCare } from './case-care.js';
import { CaseCareRepository } from './case-care.repository.js';
import { JoinRequestFields } from './graphql/join-request.fields.js';
import { JoinRequestResolver } from './graphql/join-request.resolver.js';
import { MailDomainResolver } from './graphql/mail-domain.resolver.js';
import { CaseCareFields, MemberFields } from './graphql/member.fields.js';
import { MemberResolver } from './graphql/member.resolver.js';
import { UserResolver } from './graphql/user.resolver.js';
import { JoinRequestMails } from './join-request.mails.js';
import { JoinRequestRepository } from './join-request.repository.js';
import { JoinRequestsService } from './join-requests.service.js';
import { MailDomainsRepository } from './mail-domains.repository.js';
import { MailDomainsService } from './mail-domains.service.js';
import { MembershipNotices } from './membership.notices.js';
import { MembershipsRepository } from './memberships.repository.js';
import { MembershipsService } from './memberships.service.js';
import { PeopleRepository } from './people.repository.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

/** Who belongs where and may do what: members, hand-over, requests to join, people for administrators. */
@Module({
  imports: [AccountsModule, TerritoriesModule, TaxonomyModule, CaseStudiesModule],
  providers: [
    MembershipsRepository,
    MembershipsService,
    MembershipNotices,
    PeopleRepository,
    JoinRequestRepository,
    JoinRequestMails,
    JoinRequestsService,
    MailDomainsRepository,
    MailDomainsService,
    UsersRepository,
    UsersService,
    CaseCareRepository,
    CaseCare,
    MemberResolver,
    MemberFields,
    JoinRequestResolver,
    JoinRequestFields,
    MailDomainResolver,
    UserResolver,
    CaseCareFields,
  ],
})
export class MembersModule {}
