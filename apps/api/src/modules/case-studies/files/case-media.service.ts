import { Injectable } from '@nestjs/common';
import { CaseFileRepository } from './case-file.repository.js';
import { type Holder, mediaChanges, type MediaChanges, type MediaInput } from './media.rules.js';

/** Joins uploaded files to the working copy. */
@Injectable()
export class CaseMediaService {
  constructor(private readonly files: CaseFileRepository) {}

  /** What the input makes of the case's files, and what is wrong with it; in the transaction of the save. */
  async changesOf(caseStudy: Holder & { id: string }, input: MediaInput): Promise<MediaChanges> {
    if (!input.photos && !input.attachments) return { problems: [], changes: {} };
    const ids = [...(input.photos ?? []), ...(input.attachments ?? [])].map(({ file }) => file);
    return mediaChanges(input, await this.files.ofCase(caseStudy.id, ids), caseStudy);
  }
}
