import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../../core/graphql/index.js';
import { TextByLocaleInput } from '../../graphql/details.inputs.js';
import { TextByLocaleType } from '../../graphql/details.types.js';

@ObjectType('PhotoSize', { description: 'A photo at one width, as WebP.' })
export class PhotoSizeType {
  @Field(() => String, { description: 'Path below the address of the service.' })
  url!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType('PhotoText')
export class PhotoTextType {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, { nullable: true, description: 'What is to be seen, for those who don’t see it.' })
  alternative!: string | null;

  @Field(() => String, { nullable: true })
  caption!: string | null;
}

@ObjectType('Photo')
export class PhotoType {
  @Field(() => ID)
  file!: string;

  @Field(() => [PhotoSizeType], { description: 'From the narrowest to the widest.' })
  sizes!: PhotoSizeType[];

  @Field(() => [PhotoTextType])
  texts!: PhotoTextType[];

  @Field(() => String, { nullable: true })
  credit!: string | null;

  @Field(() => String, { nullable: true, description: 'SPDX or other well-known name of the licence.' })
  licence!: string | null;

  @Field(() => Boolean, { description: 'True for the one that stands for the case study in lists.' })
  cover!: boolean;

  @Field(() => [LocaleEnum], { description: 'Languages of the case study that lack an alternative text.' })
  withoutAlternative!: Locale[];
}

@ObjectType('Attachment')
export class AttachmentType {
  @Field(() => ID)
  file!: string;

  @Field(() => String, { description: 'Path below the address of the service.' })
  url!: string;

  @Field(() => String, { description: 'In the language asked for, else in another that there is.' })
  title!: string;

  @Field(() => LocaleEnum, { description: 'Language of `title`.' })
  titleLocale!: Locale;

  @Field(() => TextByLocaleType)
  titles!: TextByLocaleType;

  @Field(() => String)
  contentType!: string;

  @Field(() => Int, { description: 'In bytes.' })
  size!: number;

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of the document.' })
  locale!: Locale | null;

  @Field(() => String, { nullable: true })
  credit!: string | null;

  @Field(() => String, { nullable: true })
  licence!: string | null;
}

@InputType()
export class PhotoTextInput {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, { nullable: true })
  alternative?: string | null;

  @Field(() => String, { nullable: true })
  caption?: string | null;
}

@InputType({ description: 'A photo that was uploaded to /files/case-studies/{id}?kind=photo.' })
export class PhotoInput {
  @Field(() => ID)
  file!: string;

  @Field(() => [PhotoTextInput], { nullable: true })
  texts?: PhotoTextInput[] | null;

  @Field(() => String, { nullable: true })
  credit?: string | null;

  @Field(() => String, { nullable: true })
  licence?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Where no photo is the cover, the first is.' })
  cover?: boolean | null;
}

@InputType({ description: 'A document that was uploaded to /files/case-studies/{id}?kind=attachment.' })
export class AttachmentInput {
  @Field(() => ID)
  file!: string;

  @Field(() => String, {
    nullable: true,
    description: 'In the original language; or by language in `titles`. The name of the uploaded file where left out.',
  })
  title?: string | null;

  @Field(() => TextByLocaleInput, { nullable: true })
  titles?: TextByLocaleInput | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of the document.' })
  locale?: Locale | null;

  @Field(() => String, { nullable: true })
  credit?: string | null;

  @Field(() => String, { nullable: true })
  licence?: string | null;
}
