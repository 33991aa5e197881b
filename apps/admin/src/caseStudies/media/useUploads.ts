import { useRef, useState } from 'react';
import type { UploadKind } from '#shared';
import { upload, UploadError, type Uploaded } from '../../data/uploads.js';
import { useReaderLocale, useT } from '../../i18n/useT.js';

/** One file on its way, or one that wasn't taken. */
export interface Transfer {
  key: number;
  name: string;
  share: number;
  error: string | null;
}

export interface Uploads {
  transfers: readonly Transfer[];
  /** What has been done last, to be read aloud. */
  news: string;
  /** @param take what to do with each that the server took, instead of adding it */
  start: (files: readonly File[], take?: (uploaded: Uploaded) => void) => void;
  /** Stops one that is on its way, or hides one that wasn't taken. */
  drop: (key: number) => void;
}

/** Uploads files one after the other. @param add takes each that the server took */
export function useUploads(caseStudyId: string, kind: UploadKind, add: (uploaded: Uploaded) => void): Uploads {
  const t = useT();
  const locale = useReaderLocale();
  const [transfers, setTransfers] = useState<readonly Transfer[]>([]);
  const [news, setNews] = useState('');
  const line = useRef(Promise.resolve());
  const aborts = useRef(new Map<number, AbortController>());
  const next = useRef(0);
  const change = (key: number, part: Partial<Transfer>) =>
    setTransfers((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const remove = (key: number) => setTransfers((all) => all.filter((one) => one.key !== key));

  const send = async (key: number, file: File, controller: AbortController, take: typeof add) => {
    const onProgress = (share: number) => change(key, { share });
    try {
      const { signal } = controller;
      signal.throwIfAborted();
      const url = `/files/case-studies/${caseStudyId}?kind=${kind}`;
      take(await upload<Uploaded>({ url, file, locale, unreachable: t('error.unreachable'), onProgress, signal }));
      remove(key);
      setNews(t('media.uploaded', { name: file.name }));
    } catch (error) {
      if (!(error instanceof UploadError)) return;
      const sentence = t('media.failed', { name: file.name, reason: error.message });
      change(key, { error: sentence });
      setNews(sentence);
    }
  };
  const start = (files: readonly File[], take = add) => {
    for (const file of files) {
      const key = (next.current += 1);
      const controller = new AbortController();
      aborts.current.set(key, controller);
      setTransfers((all) => [...all, { key, name: file.name, share: 0, error: null }]);
      line.current = line.current.then(() => send(key, file, controller, take));
    }
  };
  const drop = (key: number) => {
    aborts.current.get(key)?.abort();
    remove(key);
  };
  return { transfers, news, start, drop };
}
