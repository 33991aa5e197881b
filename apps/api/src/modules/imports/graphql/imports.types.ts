import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ImportFormat } from '../files/case-file.js';
import type { ImportRowState, ImportState } from '../imports.entities.js';
import type { Choices, RowChoice } from '../imports.repository.js';

export const ImportStateEnum = {
  CHECKING: 'checking',
  REFUSED: 'refused',
  CHECKED: 'checked',
  RUNNING: 'running',
  DONE: 'done',
} as const satisfies Record<string, ImportState>;
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  valuesMap: {
    CHECKING: { description: 'The file is being read and checked.' },
    REFUSED: { description: 'The file can’t be read; `refusal` says why.' },
    CHECKED: { description: 'Every row has been judged; nothing has been imported.' },
    RUNNING: { description: 'Rows come in, one after another.' },
  },
});

export const ImportRowStateEnum = {
  NEW: 'new',
  KNOWN: 'known',
  ALIKE: 'alike',
  REPEATED: 'repeated',
  INVALID: 'invalid',
  QUEUED: 'queued',
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  SKIPPED: 'skipped',
  FAILED: 'failed',
} as const satisfies Record<string, ImportRowState>;
registerEnumType(ImportRowStateEnum, {
  name: 'ImportRowState',
  valuesMap: {
    KNOWN: { description: 'Here already: the same collectivity, source and key.' },
    ALIKE: { description: 'The collectivity has a case, or the file a row, whose title looks like it.' },
    REPEATED: { description: 'The same source and key stand further up in the file.' },
    UNCHANGED: { description: 'The case says all of it already.' },
  },
});

export const ImportFormatEnum = {
  XLSX: 'xlsx',
  CSV: 'csv',
  JSON: 'json',
  JSONLD: 'jsonld',
} as const satisfies Record<string, ImportFormat>;
registerEnumType(ImportFormatEnum, { name: 'ImportFormat' });

export const KnownChoiceEnum = { SKIP: 'skip', UPDATE: 'update' } as const satisfies Record<string, Choices['known']>;
registerEnumType(KnownChoiceEnum, {
  name: 'KnownChoice',
  description: 'What to do with rows whose case is here already.',
});

export const AlikeChoiceEnum = { SKIP: 'skip', CREATE: 'create', UPDATE: 'update' } as const satisfies Record<
  string,
  Choices['alike']
>;
registerEnumType(AlikeChoiceEnum, {
  name: 'AlikeChoice',
  description:
    'What to do with rows that look like a case that is here: leave out, create all the same, or update that case.',
});

export const ImportRowChoiceEnum = { SKIP: 'skip', CREATE: 'create', UPDATE: 'update' } as const satisfies Record<
  string,
  RowChoice['choice']
>;
registerEnumType(ImportRowChoiceEnum, {
  name: 'ImportRowChoice',
  description:
    'What to do with one row: leave it out, create a case study of it, or update the one that is here or that it looks like.',
});

@InputType()
export class ImportRowChoiceInput {
  @Field(() => Int, { description: 'Of the row in the sheet, or of the element in the list, from 1.' })
  number!: number;

  @Field(() => ImportRowChoiceEnum)
  choice!: RowChoice['choice'];
}

@ObjectType('ImportProblem')
export class ImportProblemType {
  @Field(() => String, {
    description: 'As spreadsheets name it: F12; in JSON the path: [3].costs[0].amount; the row where it has no cell.',
  })
  cell!: string;

  @Field(() => String, { description: 'Code of the column.' })
  column!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => Boolean, { description: 'True where it keeps nothing from coming in.' })
  warning!: boolean;
}

@ObjectType('ImportRow')
export class ImportRowType {
  @Field(() => Int, { description: 'Of the row in the sheet, or of the element in the list, from 1.' })
  number!: number;

  @Field(() => ImportRowStateEnum)
  state!: ImportRowState;

  @Field(() => String)
  title!: string;

  @Field(() => ID, { nullable: true, description: 'The case that it became.' })
  caseStudyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The case that is here already, or that it looks like.' })
  targetId!: string | null;

  @Field(() => [ImportProblemType])
  problems!: ImportProblemType[];
}

@ObjectType('ImportRowPage')
export class ImportRowPageType {
  @Field(() => [ImportRowType])
  items!: ImportRowType[];

  @Field(() => Int)
  total!: number;
}

@ObjectType('ImportCount')
export class ImportCountType {
  @Field(() => ImportRowStateEnum)
  state!: ImportRowState;

  @Field(() => Int)
  count!: number;
}

@ObjectType('ImportRun', { description: 'A file of case studies: checked first, imported when somebody says so.' })
export class ImportRunType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportFormatEnum, { nullable: true })
  format!: ImportFormat | null;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => String, { nullable: true, description: 'What a text was recognised to be written in.' })
  encoding!: string | null;

  @Field(() => [String], { description: 'Codes of the columns that were recognised.' })
  columns!: string[];

  @Field(() => [String], { description: 'Headings that were not.' })
  ignored!: string[];

  @Field(() => ImportStateEnum)
  state!: ImportState;

  @Field(() => Int, { description: 'How many rows have been read and judged.' })
  rowsRead!: number;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;
}

@ObjectType('ImportRunPage')
export class ImportRunPageType {
  @Field(() => [ImportRunType])
  items!: ImportRunType[];

  @Field(() => Int)
  total!: number;
}
