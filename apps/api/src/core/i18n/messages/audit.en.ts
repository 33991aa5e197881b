/** Headings of the audit trail as a file in English; the keys that the other languages must match. */
export const auditEn = {
  'audit.column.moment': 'Moment',
  'audit.column.person': 'Person',
  'audit.column.action': 'Action',
  'audit.column.outcome': 'Outcome',
  'audit.column.kind': 'Kind of object',
  'audit.column.subject': 'Identifier of the object',
  'audit.column.changes': 'Changes',
  'audit.column.address': 'Address',
  'audit.column.program': 'Program',
  'audit.cut': 'These are the newest {max, number} events; choose days to get older ones.',
} as const;
