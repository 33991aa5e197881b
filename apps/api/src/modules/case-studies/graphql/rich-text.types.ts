import { Field, InputType, ObjectType, Scalar, type CustomScalar } from '@nestjs/graphql';
import { GraphQLError, valueFromASTUntyped, type ValueNode } from 'graphql';
import { SECTIONS, type RichTextDocument, type Section } from '#shared';
import { documentIn, type Documents, type DocumentsInput } from '../facts/case-study.documents.js';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(value: unknown): unknown {
  if (!isObject(value)) throw new GraphQLError('Give a rich text as an object: { "type": "doc", "content": [...] }.');
  return value;
}

/** A rich text on the wire: the editor's JSON. What it may hold is checked where it is stored. */
@Scalar('RichText')
export class RichTextScalar implements CustomScalar<unknown, unknown> {
  readonly description =
    'A ProseMirror document: headings of level 3 and 4, paragraphs, lists, quotes, tables, hard breaks; bold, italic, link.';
  parseValue = parse;
  serialize = (value: unknown): unknown => value;
  parseLiteral = (node: ValueNode): unknown => parse(valueFromASTUntyped(node));
}

const described = (section: string) => `\`${section}\` with its formatting.`;

/** Sections as rich text, beside their plain text; null where nothing is written. */
@ObjectType({ isAbstract: true })
export class DocumentFields {
  @Field(() => RichTextScalar, { nullable: true, description: described('context') })
  contextDocument!: RichTextDocument | null;

  @Field(() => RichTextScalar, { nullable: true, description: described('objectives') })
  objectivesDocument!: RichTextDocument | null;

  @Field(() => RichTextScalar, { nullable: true, description: described('actions') })
  actionsDocument!: RichTextDocument | null;

  @Field(() => RichTextScalar, { nullable: true, description: described('stakeholders') })
  stakeholdersDocument!: RichTextDocument | null;

  @Field(() => RichTextScalar, { nullable: true, description: described('results') })
  resultsDocument!: RichTextDocument | null;

  @Field(() => RichTextScalar, { nullable: true, description: described('lessons') })
  lessonsDocument!: RichTextDocument | null;

  @Field(() => RichTextScalar, { nullable: true, description: described('transferability') })
  transferabilityDocument!: RichTextDocument | null;
}

const replaces = (section: string) => `Takes the place of \`${section}\` where both are given.`;

@InputType({ isAbstract: true })
export class DocumentInputFields {
  @Field(() => RichTextScalar, { nullable: true, description: replaces('context') })
  contextDocument?: unknown;

  @Field(() => RichTextScalar, { nullable: true, description: replaces('objectives') })
  objectivesDocument?: unknown;

  @Field(() => RichTextScalar, { nullable: true, description: replaces('actions') })
  actionsDocument?: unknown;

  @Field(() => RichTextScalar, { nullable: true, description: replaces('stakeholders') })
  stakeholdersDocument?: unknown;

  @Field(() => RichTextScalar, { nullable: true, description: replaces('results') })
  resultsDocument?: unknown;

  @Field(() => RichTextScalar, { nullable: true, description: replaces('lessons') })
  lessonsDocument?: unknown;

  @Field(() => RichTextScalar, { nullable: true, description: replaces('transferability') })
  transferabilityDocument?: unknown;
}

/**
 * Adds every section of a text as a document to `fields`, made when it is read: lists of cases rarely do.
 * A copy by spreading makes them all.
 */
export function withDocuments<Fields extends object>(
  fields: Fields,
  text: Partial<Record<Section, string | null>> & { documents?: Documents },
): Fields & DocumentFields {
  for (const section of SECTIONS) {
    const get = () => documentIn(text, text.documents, section);
    Object.defineProperty(fields, `${section}Document`, { get, enumerable: true });
  }
  return fields as Fields & DocumentFields;
}

/** The documents that an input gives, by section. */
export function documentsInput(input: DocumentInputFields): DocumentsInput {
  return Object.fromEntries(SECTIONS.map((section) => [section, input[`${section}Document`]]));
}
