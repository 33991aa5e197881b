import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { useServices } from '../app/services.js';
import { fromWire } from '../data/locales.js';
import type { Sheet } from '../data/translations.js';
import { useT } from '../i18n/useT.js';

/** How often it is looked whether a machine's draft has come, in milliseconds, and how many times. */
const EVERY = 2_000;
const TIMES = 30;

/**
 * After a machine was asked: shows its draft as soon as it is there, and says so where none came.
 * @param reload shows what stands now, and keeps what is typed
 */
export function useMachineDraft({ caseStudy, locale }: Sheet, reload: () => Promise<void>) {
  const t = useT();
  const notify = useNotify();
  const { translations } = useServices();
  const [left, setLeft] = useState(0);
  const { id, version } = caseStudy;

  useEffect(() => {
    if (left === 0) return undefined;
    let gone = false;
    const look = async () => {
      const fresh = await translations.sheet(id, fromWire(locale)).catch(() => null);
      if (gone) return;
      if (fresh && fresh.caseStudy.version !== version) {
        setLeft(0);
        await reload();
        notify(t('sheet.machineDone'), { type: 'success' });
      } else {
        setLeft(left - 1);
        if (left === 1) notify(t('sheet.machineLate'), { type: 'warning' });
      }
    };
    const timer = setTimeout(() => void look(), EVERY);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
    // A fresh `reload` with every rendering: typing puts the look off, and loses nothing.
  }, [left, id, version, locale, translations, reload, notify, t]);
  return { waiting: left > 0, wait: () => setLeft(TIMES) };
}
