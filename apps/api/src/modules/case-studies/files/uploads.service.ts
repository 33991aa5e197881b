import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { UploadKind } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound } from '../../../core/errors/index.js';
import {
  type Arrived,
  type Content,
  FileStore,
  objectName,
  randomFileId,
  Slots,
  UploadRefusal,
} from '../../../core/files/index.js';
import { Audit } from '../../audit/index.js';
import { abilitiesOf } from '../workflow/case-study.policy.js';
import { cleanText } from '../case-study.text.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { CaseFileRepository } from './case-file.repository.js';
import { inspectFile, type Inspected } from './file-inspection.js';
import type { StoredObject, UploadedFile } from './media.model.js';
import { makeRenditions } from './photo-maker.js';

/** More than a case can show, with room for those that were tried and dropped; the sweep makes room again. */
const FILES_PER_CASE = 80;
/** Milliseconds to look at a file and store it, once it is here. */
const TIME = 60_000;
/** How many uploads may wait for their turn to be looked at. */
const PATIENCE = 20;

interface Prepared {
  object: StoredObject;
  content: Content;
}

/** Takes files in: to disk, looked at by their content, photos made anew, then stored under a random name. */
@Injectable()
export class UploadsService {
  /** One at a time holds a file or a picture in memory. */
  private readonly slots = new Slots(1, PATIENCE);

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly caseStudies: CaseStudyRepository,
    private readonly files: CaseFileRepository,
    private readonly store: FileStore,
    private readonly audit: Audit,
  ) {}

  /** Absent and forbidden answer alike. */
  async permit(viewer: Viewer, caseStudyId: string): Promise<void> {
    const caseStudy = await this.caseStudies.find(caseStudyId);
    if (!caseStudy || !abilitiesOf(viewer, caseStudy).edit) throw notFound();
    await this.demandRoom(caseStudyId);
  }

  private async demandRoom(caseStudyId: string): Promise<void> {
    if ((await this.files.count(caseStudyId)) >= FILES_PER_CASE)
      throw new UploadRefusal('upload.tooMany', { max: FILES_PER_CASE });
  }

  /** @throws {UploadRefusal} where the file isn't one that the case may have */
  async receive(viewer: Viewer, caseStudyId: string, kind: UploadKind, file: Arrived): Promise<UploadedFile> {
    // What arrives slowly arrives all the same: the time of the request begins anew.
    this.database.renewTime(TIME);
    await this.permit(viewer, caseStudyId);
    return this.keep(viewer, caseStudyId, kind, file);
  }

  private async keep(
    viewer: Viewer,
    caseStudyId: string,
    kind: UploadKind,
    { path: place, filename, size }: Arrived,
  ): Promise<UploadedFile> {
    if (this.slots.full) throw new UploadRefusal('upload.busy', {}, 503);
    const id = randomFileId();
    const { inspected, parts } = await this.slots.run(async () => {
      const found = await inspectFile(kind, place);
      return {
        inspected: found,
        parts: kind === 'photo' ? await photoParts(id, place) : await fileParts(id, place, found),
      };
    });
    const objects = parts.map(({ object }) => object);
    const row = {
      id,
      caseStudyId,
      kind,
      title: titleOf(filename, inspected),
      contentType: inspected.contentType,
      size,
      objects,
    };
    await this.record(viewer, row);
    // The row is there first: whatever fails from here on is an orphan, which the sweep takes away.
    for (const { object, content } of parts) await this.store.write(object.name, content, object.contentType);
    return row;
  }

  private async record(viewer: Viewer, file: UploadedFile): Promise<void> {
    const { id, caseStudyId, kind, contentType, size } = file;
    await this.database.transaction(async () => {
      await this.database.lock(`files of ${caseStudyId}`);
      await this.demandRoom(caseStudyId);
      await this.files.insert({ ...file, createdBy: viewer.id, createdAt: this.clock.now() });
      await this.audit.record({
        actorId: viewer.id,
        action: 'case-study.file-uploaded',
        subjectType: 'case-study',
        subjectId: caseStudyId,
        details: { file: id, kind, contentType, size },
      });
    });
  }
}

async function photoParts(id: string, place: string): Promise<Prepared[]> {
  const renditions = await makeRenditions(place);
  return renditions.map(({ data, width, height }) => ({
    object: { name: objectName(id, 'webp', width), size: data.length, contentType: 'image/webp', width, height },
    content: data,
  }));
}

async function fileParts(id: string, path: string, { contentType, extension }: Inspected): Promise<Prepared[]> {
  const { size } = await stat(path);
  return [{ object: { name: objectName(id, extension), size, contentType }, content: { path, size } }];
}

/** What people called it, without folders and control characters; only ever shown, never a path. */
function titleOf(filename: string, { extension }: Inspected): string {
  const base = cleanText(filename.split(/[/\\]/).at(-1))?.replace(/\.[a-z0-9]{1,5}$/i, '');
  return base ? [...base].slice(0, 200).join('') : extension.toUpperCase();
}
