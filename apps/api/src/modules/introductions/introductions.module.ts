import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CaseStudiesModule } from '../case-studies/index.js';
import { MatchingModule } from '../matching/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { CallRepository } from './calls/call.repository.js';
import { Calls } from './calls/calls.service.js';
import { ContactRepository } from './contacts/contact.repository.js';
import { Contacts } from './contacts/contacts.service.js';
import { ConversationFields } from './graphql/conversation.fields.js';
import { ConversationResolver } from './graphql/conversation.resolver.js';
import { IntroductionFields } from './graphql/introduction.fields.js';
import { IntroductionMovesResolver } from './graphql/introduction.moves.resolver.js';
import { IntroductionResolver } from './graphql/introduction.resolver.js';
import { IntroductionCareRepository } from './introduction-care.repository.js';
import { IntroductionGate } from './introduction.gate.js';
import { IntroductionRepository } from './introduction.repository.js';
import { IntroductionWords } from './introduction.words.js';
import { IntroductionPersonalData } from './introduction.personal-data.js';
import { IntroductionTasks } from './introduction.tasks.js';
import { IntroductionsService } from './introductions.service.js';
import { LetterMaker } from './letters/letter.maker.js';
import { IntroductionTeller } from './mails/introduction.teller.js';
import { RelayAddresses } from './mails/relay-addresses.js';
import { Conversation } from './messages/conversation.service.js';
import { MessageRepository } from './messages/message.repository.js';
import { Answers } from './moves/answers.service.js';
import { ProposalLimits } from './moves/proposal-limits.js';
import { Proposals } from './moves/proposals.service.js';
import { NoteRepository } from './notes/note.repository.js';
import { Notes } from './notes/notes.service.js';
import { RelayInbound } from './relay/relay-inbound.service.js';
import { RelayServer } from './relay/relay-server.js';

/** First contacts between collectivities: letters, answers, relayed messages. */
@Module({
  imports: [AccountsModule, TerritoriesModule, TaxonomyModule, CaseStudiesModule, MatchingModule],
  providers: [
    IntroductionRepository,
    MessageRepository,
    IntroductionGate,
    IntroductionWords,
    LetterMaker,
    RelayAddresses,
    IntroductionTeller,
    ProposalLimits,
    Proposals,
    Answers,
    ContactRepository,
    Contacts,
    CallRepository,
    Calls,
    NoteRepository,
    Notes,
    Conversation,
    RelayInbound,
    RelayServer,
    IntroductionTasks,
    IntroductionCareRepository,
    IntroductionPersonalData,
    IntroductionsService,
    IntroductionResolver,
    IntroductionMovesResolver,
    IntroductionFields,
    ConversationResolver,
    ConversationFields,
  ],
})
export class IntroductionsModule {}
