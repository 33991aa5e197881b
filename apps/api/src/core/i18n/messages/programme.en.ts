/** Sentences about gatherings and programmes of meetings, in English. */
export const programmeEn = {
  'programme.calendar': 'Meetings of {name}',
  'programme.event': 'Meeting with {name}',
  'programme.at': 'Table {table}',
  'programme.withInterpreter': 'An interpreter sits at the table.',
  'programme.sheet.rounds': 'By round',
  'programme.sheet.delegations': 'By delegation',
  'programme.sheet.round': 'Round',
  'programme.sheet.time': 'Time',
  'programme.sheet.table': 'Table',
  'programme.sheet.left': 'French delegation',
  'programme.sheet.right': 'Japanese delegation',
  'programme.sheet.delegation': 'Delegation',
  'programme.sheet.partner': 'With',
  'programme.sheet.interpreter': 'Interpreter',
  'programme.sheet.score': 'Score',
  'programme.sheet.yes': 'yes',
  'programme.range': 'Give a whole number from {min} to {max}.',
  'programme.zone': '“{value}” is not a time zone. Write one as in Europe/Paris or Asia/Tokyo.',
  'programme.ends': 'A round ends after it begins. Correct one of the two times.',
  'programme.overlap': 'This round begins before the one before it has ended. Correct one of the times.',
  'programme.order': 'The maximum is below the minimum. Raise it, or lower the minimum.',
  'programme.collectivity': 'This collectivity does not exist. Choose one from the list.',
  'programme.twice': 'This collectivity has a delegation to this edition already. Change that one.',
  'programme.inUse':
    'This delegation has meetings in a programme. Say that it has left early instead: what was held stays.',
  'programme.sameSide': 'Choose a delegation of each country: only these meet.',
  'programme.stale': 'Somebody else saved this in the meantime. Look at what is there now, then change it.',
  'programme.noRounds': 'No round is planned yet. Plan the rounds first.',
  'programme.noDelegations': 'No delegation is registered yet. Add the delegations first.',
  'programme.notDraft': 'Only a draft can be published. Choose one, or compute a new version.',
  'hindrance.few-rounds':
    '{names} came for {needed, plural, one {# meeting} other {# meetings}} but can be there in {possible, plural, one {# round} other {# rounds}} only. Lower the minimum, or agree on more rounds.',
  'hindrance.low-maximum':
    '{names} came for {needed, plural, one {# meeting} other {# meetings}} but takes {possible} at most. Correct one of the two numbers.',
  'hindrance.few-partners':
    '{names} came for {needed, plural, one {# meeting} other {# meetings}} but may meet {possible, plural, one {# delegation} other {# delegations}} only. Look at the rules and at when it is there.',
  'hindrance.few-places':
    '{names} came for {needed} meetings altogether, but those they may meet can take {possible} of them. Raise the maximum of a partner, or lower a minimum.',
  'hindrance.few-tables':
    '{names} misses a meeting: all minima together need {needed} meetings, and there are tables for {possible}. Add tables or rounds.',
  'hindrance.few-interpreters':
    '{names} shares no language with those who have room: it would take {needed} interpretations, and there are interpreters for {possible}. Add an interpreter, or ask for one of its own.',
  'hindrance.no-arrangement':
    '{names} came for {needed, plural, one {# meeting} other {# meetings}} and has {possible}. Each limit can be kept by itself, but no arrangement of the rounds was found that keeps all. Free a round, a table or an interpreter.',
  'hindrance.must-vetoed':
    '{names} must meet and must not: a rule or a reservation forbids it. Take one of the two away.',
  'hindrance.must-apart':
    '{names} must meet but are never there in the same open round. Change when one of them is there.',
  'hindrance.must-crowded':
    '{names} must meet but find no place: their rounds are taken by other meetings that must be. Raise a maximum, or free a round.',
} as const;
