import { Fragment, type ReactNode } from 'react';
import { Link, useRouter } from '../../app/router.js';
import { pathTo } from '../../app/paths.js';
import type { PlaceFieldsFragment } from '../../generated/graphql.js';
import { nameRuns, type Named } from './names.js';
import { pieces, scriptRuns } from './sentence.js';
import styles from './parts.module.css';

/** A collectivity wherever it is only named. */
export type Place = PlaceFieldsFragment;

/** A name as the reader writes it, in one script: for sentences. */
export function ShortName({ place }: { place: Named }) {
  const { main } = nameRuns(place, useRouter().locale);
  return <span lang={main.lang}>{main.text}</span>;
}

/** A name in both scripts. With `reading`, kanji carry their kana: once a page, in its heading. */
export function FullName({ place, reading = false }: { place: Named; reading?: boolean }) {
  const { main, other, kana } = nameRuns(place, useRouter().locale);
  const kanjiFirst = place.country === 'JP' && main.lang === undefined && other?.lang === 'ja-Latn';
  const read = (text: string, here: boolean): ReactNode =>
    reading && kana && here ? <Ruby text={text} kana={kana} /> : text;
  return (
    <>
      <span lang={main.lang}>{read(main.text, kanjiFirst)}</span>
      {other ? (
        <>
          {' '}
          <span className={styles.other} lang={other.lang}>
            {read(other.text, !kanjiFirst)}
          </span>
        </>
      ) : null}
    </>
  );
}

function Ruby({ text, kana }: { text: string; kana: string }) {
  return (
    <ruby className={styles.ruby}>
      {text}
      <rp>（</rp>
      <rt>{kana}</rt>
      <rp>）</rp>
    </ruby>
  );
}

/** A name in both scripts that leads to its collectivity. */
export function PlaceLink({ place, short = false }: { place: Named & { id: string }; short?: boolean }) {
  const { locale } = useRouter();
  return (
    <Link to={pathTo('collectivity', locale, { id: place.id })}>
      {short ? <ShortName place={place} /> : <FullName place={place} />}
    </Link>
  );
}

/** A sentence of the catalogue with elements in its slots. */
export function Sentence({ text, slots }: { text: string; slots: Readonly<Record<string, ReactNode>> }) {
  return pieces(text).map((piece, index) => (
    <Fragment key={index}>{'slot' in piece ? slots[piece.slot] : piece.text}</Fragment>
  ));
}

/** A sentence of the API, whose names and titles may be in Japanese: those runs are marked on other pages. */
export function Marked({ text }: { text: string }) {
  if (useRouter().locale === 'ja') return text;
  return scriptRuns(text).map((run, index) =>
    run.japanese ? (
      <span key={index} lang="ja">
        {run.text}
      </span>
    ) : (
      run.text
    ),
  );
}
