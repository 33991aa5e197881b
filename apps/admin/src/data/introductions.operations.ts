import { graphql } from '../generated/index.js';

export const IntroductionsDocument = graphql(`
  query Introductions($states: [IntroductionState!], $side: IntroductionSide, $page: PageInput, $locale: Locale!) {
    introductions(states: $states, side: $side, page: $page) {
      total
      items {
        ...IntroductionRow
      }
    }
  }
  fragment IntroductionRow on Introduction {
    id
    state
    side
    subject
    proposedAt
    answerBy
    updatedAt
    proposer {
      id
      country
      name(locale: $locale)
    }
    recipient {
      id
      country
      name(locale: $locale)
    }
  }
`);

export const IntroductionDocument = graphql(`
  query Introduction($id: ID!, $locale: Locale!) {
    introduction(id: $id) {
      ...IntroductionDetail
    }
  }
  fragment IntroductionDetail on Introduction {
    ...IntroductionRow
    version
    topic
    caseStudyId
    twinningId
    answerWithinDays
    remindedAt
    answeredAt
    endedAt
    outcome
    outcomeNote
    letters {
      locale
      body
      original
      provenance
    }
    score {
      version
      score
      reasons {
        weight
        sentence
      }
    }
    messages(page: { size: 50 }) {
      total
      items {
        id
        side
        kind
        via
        locale
        body
        translation
        translationLocale
        masked
        droppedAttachments
        sentAt
      }
    }
    contacts {
      side
      own
      name
      email
      phone
      office
    }
    call {
      side
      minutes
      place
      times {
        start
        sentence
      }
      agreed {
        start
        sentence
      }
      calendar
    }
    callTimes(first: 30) {
      start
      sentence
    }
    notes {
      id
      body
      author
      createdAt
    }
    abilities {
      edit
      discard
      propose
      withdraw
      accept
      decline
      conclude
      converse
      note
      veto
    }
  }
`);

export const IntroductionPreviewDocument = graphql(`
  query IntroductionPreview($theme: IntroductionThemeInput!, $letterLocale: Locale!) {
    introductionPreview(theme: $theme, locale: $letterLocale) {
      subject
      letters {
        locale
        body
        original
        provenance
      }
      refusal {
        code
        message
      }
    }
  }
`);

export const ProposeIntroductionDocument = graphql(`
  mutation ProposeIntroduction($input: ProposeIntroductionInput!) {
    outcome: proposeIntroduction(input: $input) {
      ...ProposeOutcome
    }
  }
  fragment ProposeOutcome on ProposeIntroductionResult {
    __typename
    ... on IntroductionSaved {
      introduction {
        id
      }
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
    ... on StaleIntroduction {
      message
    }
    ... on WrongIntroductionState {
      message
    }
    ... on IntroductionRefused {
      message
    }
  }
`);

export const SendIntroductionDocument = graphql(`
  mutation SendIntroduction($id: ID!, $version: Int!) {
    outcome: sendIntroduction(id: $id, version: $version) {
      ...ProposeOutcome
    }
  }
`);

export const PrepareIntroductionDocument = graphql(`
  mutation PrepareIntroduction($input: ProposeIntroductionInput!, $id: ID, $version: Int) {
    outcome: prepareIntroduction(input: $input, id: $id, version: $version) {
      ...IntroductionOutcome
    }
  }
  fragment IntroductionOutcome on IntroductionResult {
    __typename
    ... on IntroductionSaved {
      introduction {
        id
      }
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
    ... on StaleIntroduction {
      message
    }
    ... on WrongIntroductionState {
      message
    }
  }
`);
