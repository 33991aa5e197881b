import { graphql } from '../generated/index.js';

export const EditorCaseStudiesDocument = graphql(`
  query EditorCaseStudies($state: CaseStudyState, $query: String, $page: PageInput, $locale: Locale!) {
    editorCaseStudies(state: $state, query: $query, page: $page) {
      total
      items {
        ...CaseStudyRow
      }
    }
  }
  fragment AbilityParts on CaseStudyAbilities {
    edit
    translate
    submit
    requestChanges
    approve
    publish
    withdraw
    archive
    reopen
    suggestTranslation
    readHistory
    confirm
  }
  fragment FreshnessParts on Freshness {
    light
    lastConfirmedAt
    nextDueAt
  }
  fragment CaseStudyRow on EditorCaseStudy {
    id
    state
    publishedRevision
    version
    originalLocale
    updatedAt
    publishedAt
    freshness {
      ...FreshnessParts
    }
    owner {
      id
      country
      name(locale: $locale)
    }
    translations {
      locale
      slug
      title
      status
      provenance
      reviewed
      outdated
    }
    abilities {
      ...AbilityParts
    }
  }
`);

export const DeskDocument = graphql(`
  query Desk($locale: Locale!) {
    drafts: editorCaseStudies(state: DRAFT, page: { size: 6 }) {
      total
      items {
        ...CaseStudyRow
        missing(locale: $locale) {
          field
          locale
          message
        }
      }
    }
    published: editorCaseStudies(state: PUBLISHED, page: { size: 30 }) {
      total
      items {
        ...CaseStudyRow
      }
    }
    submitted: editorCaseStudies(state: SUBMITTED, page: { size: 1 }) {
      total
    }
    approved: editorCaseStudies(state: APPROVED, page: { size: 1 }) {
      total
    }
    withdrawn: editorCaseStudies(state: WITHDRAWN, page: { size: 1 }) {
      total
    }
    archived: editorCaseStudies(state: ARCHIVED, page: { size: 1 }) {
      total
    }
  }
`);

export const EditorCaseStudyDocument = graphql(`
  query EditorCaseStudy($id: ID!, $locale: Locale!) {
    editorCaseStudy(id: $id) {
      ...CaseStudyDetail
    }
  }
  fragment CaseStudyDetail on EditorCaseStudy {
    id
    state
    publishedRevision
    version
    depth
    originalLocale
    startYear
    endYear
    ongoing
    publishedAt
    createdAt
    updatedAt
    freshness {
      ...FreshnessParts
    }
    owner {
      id
      country
      name(locale: $locale)
    }
    partners {
      id
      country
      name(locale: $locale)
    }
    topics {
      code
      label
      theme {
        code
        label
      }
    }
    themes {
      code
      label
    }
    sdgs {
      number
      label
    }
    factors {
      code
      label
    }
    challenges {
      code
      label
    }
    photos {
      file
      cover
      credit
      licence
      sizes {
        url
        width
        height
      }
      texts {
        locale
        alternative
        caption
      }
    }
    attachments {
      file
      title
      titles {
        ...LocalWords
      }
      locale
      credit
      licence
    }
    links {
      id
      url
      labels {
        ...LocalWords
      }
      checkedAt
    }
    ...ComparableFacts
    translations {
      locale
      slug
      title
      teaser
      summary
      contextDocument
      objectivesDocument
      actionsDocument
      stakeholdersDocument
      resultsDocument
      lessonsDocument
      transferabilityDocument
      status
      provenance
      reviewed
      outdated
    }
    missing(locale: $locale) {
      field
      locale
      message
      hint
    }
    advice(locale: $locale) {
      field
      locale
      message
      hint
    }
    abilities {
      ...AbilityParts
    }
  }
  fragment SavedParts on CaseStudySaved {
    caseStudy {
      ...CaseStudyDetail
    }
  }
  fragment InvalidParts on InvalidInput {
    message
    problems {
      field
      code
      message
    }
  }
  fragment StaleParts on StaleVersion {
    message
    currentVersion
    changedBy
    changedAt
    current {
      ...CaseStudyDetail
    }
  }
  fragment WrongStateParts on WrongState {
    message
    state
  }
`);

export const CreateCaseStudyDocument = graphql(`
  mutation CreateCaseStudy($input: CreateCaseStudyInput!, $locale: Locale!) {
    createCaseStudy(input: $input) {
      __typename
      ...SavedParts
      ...InvalidParts
    }
  }
`);

export const UpdateCaseStudyDocument = graphql(`
  mutation UpdateCaseStudy($id: ID!, $version: Int!, $input: UpdateCaseStudyInput!, $locale: Locale!) {
    updateCaseStudy(id: $id, version: $version, input: $input) {
      __typename
      ...SavedParts
      ...InvalidParts
      ...StaleParts
      ...WrongStateParts
    }
  }
`);

export const SaveCaseStudyTranslationDocument = graphql(`
  mutation SaveCaseStudyTranslation(
    $id: ID!
    $version: Int!
    $textLocale: Locale!
    $input: CaseStudyTranslationInput!
    $locale: Locale!
  ) {
    saveCaseStudyTranslation(id: $id, version: $version, locale: $textLocale, input: $input) {
      __typename
      ...SavedParts
      ...InvalidParts
      ...StaleParts
      ...WrongStateParts
    }
  }
`);

export const PublicAddressesDocument = graphql(`
  query PublicAddresses($id: ID!) {
    caseStudy(id: $id) {
      translations {
        locale
        slug
      }
    }
  }
`);
