import { useRouter } from '../app/router.js';
import type { DataSource } from './sources.js';

/** A source as it calls itself; beside a Japanese name its short Latin one, for readers of other languages. */
export function SourceName({ source }: { source: DataSource }) {
  const { locale } = useRouter();
  if (!('reading' in source)) return source.name;
  if (locale === 'ja') return source.name;
  return (
    <>
      <span lang="ja">{source.name}</span> ({source.reading})
    </>
  );
}
