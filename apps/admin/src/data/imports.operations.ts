import { graphql } from '../generated/index.js';

export const ImportsDocument = graphql(`
  query Imports($page: PageInput) {
    imports(page: $page) {
      total
      items {
        ...ImportHead
      }
    }
  }
  fragment ImportHead on ImportRun {
    id
    fileName
    format
    encoding
    columns
    ignored
    state
    refusal
    rowsRead
    createdAt
    endedAt
    counts {
      state
      count
    }
  }
`);

export const ImportDocument = graphql(`
  query Import($id: ID!, $states: [ImportRowState!], $page: PageInput) {
    import(id: $id) {
      ...ImportHead
      rows(states: $states, page: $page) {
        total
        items {
          number
          state
          title
          caseStudyId
          targetId
          problems {
            cell
            message
            warning
          }
        }
      }
    }
  }
`);

export const StartImportDocument = graphql(`
  mutation StartImport($id: ID!, $known: KnownChoice!, $alike: AlikeChoice!, $rows: [ImportRowChoiceInput!]) {
    startImport(id: $id, known: $known, alike: $alike, rows: $rows) {
      id
    }
  }
`);

export const DiscardImportDocument = graphql(`
  mutation DiscardImport($id: ID!) {
    discardImport(id: $id)
  }
`);
