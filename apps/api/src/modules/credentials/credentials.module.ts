import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { Acceptance } from './acceptance.service.js';
import { AccountLinkRepository } from './account-link.repository.js';
import { CredentialsLimits } from './credentials.limits.js';
import { CredentialsRepository } from './credentials.repository.js';
import { EmailChange } from './email-change.service.js';
import { CredentialsResolver } from './graphql/credentials.resolver.js';
import { InvitationFields, ReceivedInvitationFields } from './graphql/invitations.fields.js';
import { InvitationsResolver } from './graphql/invitations.resolver.js';
import { InvitationCare } from './invitation-care.js';
import { InvitationCareRepository } from './invitation-care.repository.js';
import { InvitationNotices } from './invitation.notices.js';
import { InvitationRepository } from './invitation.repository.js';
import { Invitations } from './invitations.service.js';
import { LinkRequests } from './link-requests.service.js';
import { Links } from './links.service.js';
import { Passwords } from './passwords.service.js';
import { SignInLinks } from './sign-in-links.service.js';

/** How people get in and stay in: invitations, passwords, addresses, links by mail. */
@Module({
  imports: [AccountsModule, TerritoriesModule],
  providers: [
    AccountLinkRepository,
    InvitationRepository,
    InvitationCareRepository,
    InvitationCare,
    InvitationNotices,
    CredentialsRepository,
    CredentialsLimits,
    Links,
    LinkRequests,
    Passwords,
    EmailChange,
    SignInLinks,
    Invitations,
    Acceptance,
    InvitationsResolver,
    InvitationFields,
    ReceivedInvitationFields,
    CredentialsResolver,
  ],
})
export class CredentialsModule {}
