import { graphql } from '../generated/index.js';

export const AuditEventsDocument = graphql(`
  query AuditEvents($filter: AuditFilterInput, $page: PageInput) {
    auditEvents(filter: $filter, page: $page) {
      total
      items {
        id
        occurredAt
        actorId
        actorName
        action
        subjectType
        subjectId
        outcome
        changes {
          field
          before
          after
        }
        address
        userAgent
      }
    }
  }
`);

export const AuditActionsDocument = graphql(`
  query AuditActions {
    auditActions
  }
`);
