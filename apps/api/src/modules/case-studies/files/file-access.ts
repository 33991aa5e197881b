import type { Viewer } from '../../../core/auth/index.js';
import { canReadDraft, type CaseStudySubject } from '../workflow/case-study.policy.js';

/** What decides who may have a file. */
export interface FileSubject extends CaseStudySubject {
  /** In the revision that readers see now. */
  published: boolean;
  /** In any revision: readers have seen it. */
  everPublished: boolean;
}

/** `public`: for everybody; `private`: for this viewer; `gone`: readers had it once; `absent`: as if it never was. */
export type FileAccess = 'public' | 'private' | 'gone' | 'absent';

/** A file is as open as its case: what is published is public, drafts are for those who may read them. */
export function fileAccess(viewer: Viewer | null, subject: FileSubject): FileAccess {
  if (subject.published) return 'public';
  if (canReadDraft(viewer, subject)) return 'private';
  const withdrawn = subject.state === 'withdrawn' || subject.state === 'archived';
  return withdrawn && subject.everPublished ? 'gone' : 'absent';
}
