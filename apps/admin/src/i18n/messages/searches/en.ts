/** Sentences on searches and their index in English; the keys that the other languages must match. */
export const searchesEn = {
  'searchLog.title': 'What people look for',
  'searchLog.intro':
    'Queries of the public search, counted by day without any personal data. A query appears once enough different visitors have asked it.',
  'searchLog.query': 'Query',
  'searchLog.language': 'Language',
  'searchLog.asked': 'Asked',
  'searchLog.withoutResults': 'Nothing found',
  'searchLog.visitors': 'Visitors',
  'searchLog.lastAsked': 'Last asked',
  'searchLog.results': 'Results',
  'searchLog.zeroOnly': 'Nothing found',
  'searchLog.none': 'No query to show yet',
  'searchLog.noneHint': 'A query appears here once enough different visitors have asked it.',
  'searchIndex.title': 'Search index',
  'searchIndex.engine': 'Engine',
  'searchIndex.answers': '{engine} answers',
  'searchIndex.silent': '{engine} does not answer',
  'searchIndex.held': 'In the index',
  'searchIndex.heldValue':
    '{cases, plural, one {# case study} other {# case studies}}, {documents, plural, one {# text} other {# texts}}',
  'searchIndex.published': 'Published',
  'searchIndex.publishedValue': '{cases, plural, one {# case study} other {# case studies}}',
  'searchIndex.drift': 'Differences',
  'searchIndex.driftValue':
    '{drift, plural, =0 {none} one {# case study is held otherwise than published} other {# case studies are held otherwise than published}}',
  'searchIndex.countedAt': 'counted on {moment}',
  'searchIndex.counting': 'being counted',
  'searchIndex.notCounted': 'could not be counted',
  'searchIndex.jobs': 'Oldest waiting job',
  'searchIndex.noJobs': 'nothing waits',
  'searchIndex.jobsValue': 'for {duration}',
  'searchIndex.duration':
    '{minutes, plural, =0 {} one {# minute } other {# minutes }}{seconds, plural, one {# second} other {# seconds}}',
  'searchIndex.kind.REBUILD': 'Rebuild',
  'searchIndex.kind.VERIFY': 'Comparison',
  'searchIndex.origin.DESK': 'asked for at the desk',
  'searchIndex.origin.TERMINAL': 'begun by a command',
  'searchIndex.state.WAITING': '{kind} asked for on {moment}: waits for a worker.',
  'searchIndex.state.RUNNING': '{kind}, {origin}: {done, number} of {total, number} case studies, for {duration}.',
  'searchIndex.finishing': '{kind}, {origin}: everything is read, the index is being finished, for {duration}.',
  'searchIndex.state.DONE':
    '{kind}, {origin}: ended on {moment} after {duration}, {total, plural, one {# case study} other {# case studies}}.',
  'searchIndex.repaired':
    '{repaired, plural, =0 {Nothing had to be repaired.} one {# case study was repaired.} other {# case studies were repaired.}}',
  'searchIndex.state.FAILED':
    '{kind}, {origin}: failed on {moment}. The index from before is still in use; the server’s log says why.',
  'searchIndex.state.STOPPED':
    '{kind}, {origin}: stopped at {done, number} of {total, number}, since the program that did it has ended. The index from before is still in use. Start it again when you want to.',
  'searchIndex.progress': 'Progress on the search index',
  'searchIndex.aloud': '{percent} %',
  'searchIndex.rebuild': 'Rebuild the index',
  'searchIndex.rebuildText':
    'A fresh index is filled with {cases, plural, one {# published case study} other {# published case studies}}, then takes the place of the one in use. Searches go on meanwhile. It takes a few seconds for a thousand case studies.',
  'searchIndex.verify': 'Compare and repair',
  'searchIndex.verifyText':
    'The index is compared with what is published; what differs is repaired. Searches go on meanwhile.',
  'searchIndex.asked': 'A worker will begin in a moment.',
} as const;
