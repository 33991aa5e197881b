/** Sentences on imports and exports in English; the keys that the other languages must match. */
export const importsEn = {
  'import.type':
    'This is neither an XLSX workbook nor a CSV, JSON or JSON-LD text. Start from the template and save it as one of these.',
  'import.noHeadings':
    'The row with the names of the columns is missing. Start from the template, and leave its first rows in place.',
  'import.empty': 'There is no case study below the headings. Fill in at least one row, then choose the file again.',
  'import.rows': 'The file has more than {max, number} case studies. Split it into several files.',
  'import.columns': 'The sheet has more than {max, number} columns. Keep only those of the template.',
  'import.cell': 'A cell holds more than {max, number} characters, which no field takes. Shorten it.',
  'import.rowSize':
    'Row {value} holds more than {max, number} characters. Shorten its texts, or check that quotation marks are closed.',
  'import.total': 'Together the cells hold more text than can be read at once. Split the file.',
  'import.csv':
    'The CSV cannot be read from line {value} on. Check the quotation marks there, or save the table as XLSX.',
  'import.json': 'The JSON cannot be read near line {value}. Check it with a program that shows the fault.',
  'import.jsonList': 'The JSON holds no list of case studies. Put them into a list, or into “caseStudies” or “@graph”.',
  'import.jsonShape': 'This JSON has more brackets than case studies need, and is not opened. Export it anew.',
  'import.declaration':
    'This workbook refers to something outside itself or declares its own codes, and is not opened. Save it anew with your spreadsheet program.',
  'import.fileGone': 'The file is no longer there. Choose it again.',
  'import.rights': 'Whoever brought this file may no longer write case studies. Nothing more is imported from it.',
  'import.tooManyOpen':
    '{max} of your files are being read or imported. Wait until one is done, then choose this one again.',
  'import.shape': '“{value}” is not a value of this field. The documentation says what it takes.',
  'import.unknownField': '“{value}” is not a field of a case study. Correct its name, or leave it out.',
  'import.value': '“{value}” is not in the list of this column: see the sheet with the allowed values.',
  'import.number': '“{value}” is not a number. Write figures only, without a unit: 250000 or 12.5.',
  'import.numberDoubtful': '“{value}” can be read in two ways. Write it without a comma: 1234, or 1.234.',
  'import.collectivity':
    '“{value}” is not a collectivity that is known. Write its official code, such as FR/37261 or JP/172014.',
  'import.owner': 'Say which collectivity the case study is from, such as FR/37261 or JP/172014.',
  'import.origin':
    'The source takes letters, figures, spaces, points, hyphens and underscores, up to 60; the key up to 200 characters.',
  'import.formatting':
    'The words of this text differ from its formatting, which is left out. The text comes in as it stands.',
  'import.known': 'This case study is here already: {value}.',
  'import.knownByNow': 'This case study has come in by another way since the check. The row is left out.',
  'import.alike': 'A case study of this collectivity looks like it: {value}.',
  'import.alikeInFile': 'Row {value} has the same title.',
  'import.repeated': 'Row {value} has the same source and key. This one is left out.',
  'import.closed': 'This case study is with the reviewers or has been closed, and cannot be edited now.',
  'import.failed': 'This row could not be imported. Please import it again; if it stays, tell your administrator.',
  'export.filter': 'This filter is not one of the search. Take the address from the search page.',
  'export.busy': 'Many files are being made at the moment. Please try again in a minute.',
  'import.state.new': 'New',
  'import.state.known': 'Here already',
  'import.state.alike': 'Looks like another',
  'import.state.repeated': 'Repeated',
  'import.state.invalid': 'To be corrected',
  'import.state.queued': 'Waiting',
  'import.state.created': 'Created',
  'import.state.updated': 'Updated',
  'import.state.unchanged': 'Unchanged',
  'import.state.skipped': 'Left out',
  'import.state.failed': 'Failed',
  'import.report.row': 'Row',
  'import.report.state': 'State',
  'import.report.title': 'Title',
  'import.report.caseStudy': 'Case study',
  'import.report.said': 'Remarks',
} as const;
