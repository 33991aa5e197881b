import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { useT } from './catalogue.js';
import { ShortName } from './place.js';
import { sourceParts } from './facts.js';
import { endsOf, type Tie } from './ties.js';
import { sinceText, stateText } from './words.js';
import styles from './tie.module.css';

/** The vermilion line between two names: decoration, the words around it say the same. */
export function TieMark({ state }: { state?: string }) {
  return (
    <svg className={styles.mark} viewBox="0 0 32 8" width="32" height="8" aria-hidden="true" data-state={state}>
      <path d="M0 4H32" />
      <circle cx="3" cy="4" r="3" />
      <circle cx="29" cy="4" r="3" />
    </svg>
  );
}

/** A tie in one line: both names, kind, since when; leads to its page. */
export function TieLine({ tie }: { tie: Tie }) {
  const { locale } = useRouter();
  const t = useT();
  const [left, right] = endsOf(tie);
  return (
    <span className={styles.line}>
      <Link className={styles.pair} to={pathTo('twinning', locale, { id: tie.id })}>
        <ShortName place={left} />
        <TieMark state={tie.state} />
        <ShortName place={right} />
      </Link>
      <TieWords tie={tie} t={t} />
    </span>
  );
}

function TieWords({ tie, t }: { tie: Tie; t: ReturnType<typeof useT> }) {
  const { locale } = useRouter();
  const words = [tie.kindLabel, sinceText(t, tie.since, locale)];
  if (tie.state !== 'active') words.push(stateText(t, tie.state));
  return <span className={styles.words}>{words.join(locale === 'ja' ? '、' : ', ')}</span>;
}

/** Where a fact was read: addresses as links that show their host. */
export function Source({ source }: { source: string }) {
  return sourceParts(source).map(({ text, href }, index) =>
    href ? (
      <a key={index} href={href} rel="external noreferrer">
        {text}
      </a>
    ) : (
      <span key={index} lang="en">
        {text}
      </span>
    ),
  );
}
