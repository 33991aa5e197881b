import { Inject, Injectable } from '@nestjs/common';
import type { UploadKind } from '#shared';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { answerUpload, UploadRefusal, withIncoming } from '../../../core/files/index.js';
import { type RequestContext, uuidOf } from '../../../core/graphql/index.js';
import { fileUrl } from './file-url.js';
import type { StoredObject, UploadedFile } from './media.model.js';
import { UploadsService } from './uploads.service.js';

/** What an upload answers: what is given back when the case is saved, and what can be shown at once. */
export interface UploadAnswer {
  file: string;
  kind: UploadKind;
  title: string;
  contentType: string;
  size: number;
  sizes: { url: string; width: number; height: number }[];
}

const shown = ({ name, width = 0, height = 0 }: StoredObject) => ({ url: fileUrl(name), width, height });

function present({ id, kind, title, contentType, size, objects }: UploadedFile): UploadAnswer {
  return { file: id, kind, title, contentType, size, sizes: kind === 'photo' ? objects.map(shown) : [] };
}

const isKind = (kind: string | undefined): kind is UploadKind => kind === 'photo' || kind === 'attachment';

/** The route of photos and documents: who may is asked before the file is read, and again before it is kept. */
@Injectable()
export class UploadRoute {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly uploads: UploadsService,
  ) {}

  /** A token needs for it what it needs to edit a case. */
  answer(context: RequestContext, id: string, kind: string | undefined): Promise<void> {
    return answerUpload(context, 'write:cases', async (viewer) => {
      const caseStudyId = uuidOf(id);
      if (!isKind(kind)) throw new UploadRefusal('upload.noFile', {}, 400);
      await this.uploads.permit(viewer, caseStudyId);
      return withIncoming(context.request, this.env.UPLOAD_MAX_MB, async (file) =>
        present(await this.uploads.receive(viewer, caseStudyId, kind, file)),
      );
    });
  }
}
