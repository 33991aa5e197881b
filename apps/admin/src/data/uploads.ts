import type { Locale } from '#shared';

/** A file of a case that the server took: to be named when the case is saved. */
export interface Uploaded {
  file: string;
  title: string;
  contentType: string;
  size: number;
  sizes: { url: string; width: number; height: number }[];
}

/** An upload that wasn't taken; the message is the server's, in the reader's language. */
export class UploadError extends Error {}

export interface UploadRequest {
  url: string;
  file: File;
  locale: Locale;
  /** Said where the server can't be reached. */
  unreachable: string;
  /** 0 to 1; at 1 the server is looking at it. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends one file and gives the server's answer. XMLHttpRequest, because fetch doesn't tell how far a body has gone. */
export function upload<Answer>({ url, file, locale, unreachable, onProgress, signal }: UploadRequest): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.setRequestHeader('accept-language', locale);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    };
    request.onload = () => {
      const answer = request.response as (Answer & { message?: string }) | null;
      if (request.status === 201 && answer) resolve(answer);
      else reject(new UploadError(answer?.message ?? unreachable));
    };
    request.onerror = () => reject(new UploadError(unreachable));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
