import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CaseStudiesModule } from '../case-studies/index.js';
import { SearchModule } from '../search/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import {
  AgendaFields,
  PartnerFields,
  PartnerReasonFields,
  PartnerTieFields,
  TwinLessonFields,
  TwinSharedTopicFields,
} from './graphql/matching.fields.js';
import { MatchingResolver } from './graphql/matching.resolver.js';
import { ExposureGauges } from './market/exposure.service.js';
import { MarketService } from './market/market.service.js';
import { MarketReader } from './market/market.reader.js';
import { MarketRepository } from './market/market.repository.js';
import { MatchingService } from './matching.service.js';
import { MemberSearchRepository } from './hints/member-search.repository.js';
import { MemberSearches } from './hints/member-searches.js';
import { SuggestedInterests } from './hints/suggested-interests.service.js';
import {
  CollectivityProfileFields,
  DerivedOfferFields,
  EditorProfileFields,
  InterestFields,
  SuggestedInterestFields,
} from './profiles/graphql/profile.fields.js';
import { ProfileResolver } from './profiles/graphql/profile.resolver.js';
import { InterestRepository } from './profiles/interest.repository.js';
import { ProfileRepository } from './profiles/profile.repository.js';
import { ProfilesService } from './profiles/profiles.service.js';
import { CapacityRepository } from './profiles/capacity.repository.js';
import { VetoesRepository } from './profiles/vetoes.repository.js';
import { PairScores } from './pair-scores.service.js';
import { TwinCaseFields, TwinCasesResolver } from './twins/twin-cases.resolver.js';
import { TwinCases } from './twins/twin-cases.service.js';
import { SentenceMaker } from './sentence-maker.js';

@Module({
  imports: [AccountsModule, CaseStudiesModule, SearchModule, TerritoriesModule, TaxonomyModule],
  providers: [
    MarketRepository,
    MarketReader,
    MarketService,
    ExposureGauges,
    VetoesRepository,
    CapacityRepository,
    ProfileRepository,
    InterestRepository,
    ProfilesService,
    MemberSearchRepository,
    MemberSearches,
    SuggestedInterests,
    ProfileResolver,
    CollectivityProfileFields,
    InterestFields,
    DerivedOfferFields,
    SuggestedInterestFields,
    EditorProfileFields,
    PairScores,
    SentenceMaker,
    MatchingService,
    MatchingResolver,
    PartnerFields,
    PartnerReasonFields,
    AgendaFields,
    TwinLessonFields,
    TwinSharedTopicFields,
    TwinCases,
    TwinCasesResolver,
    TwinCaseFields,
    PartnerTieFields,
  ],
  exports: [MarketService, PairScores, VetoesRepository, CapacityRepository],
})
export class MatchingModule {}
