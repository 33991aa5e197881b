import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CaseStudiesModule } from '../case-studies/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { CaseCare } from './case-care.js';
import { CaseCareRepository } from './case-care.repository.js';
import { CaseCareFields, MemberFields } from './graphql/member.fields.js';
import { MemberResolver } from './graphql/member.resolver.js';
import { MembershipsRepository } from './memberships.repository.js';
import { MembershipsService } from './memberships.service.js';

/** Who belongs where and may do what: members, hand-over, requests to join, people for administrators. */
@Module({
  imports: [AccountsModule, TerritoriesModule, CaseStudiesModule],
  providers: [
    MembershipsRepository,
    MembershipsService,
    CaseCareRepository,
    CaseCare,
    MemberResolver,
    MemberFields,
    CaseCareFields,
  ],
})
export class MembersModule {}
