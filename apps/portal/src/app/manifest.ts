/** One chunk of Vite's client manifest. */
export interface ManifestChunk {
  file: string;
  imports?: readonly string[];
  css?: readonly string[];
}
export type Manifest = Readonly<Record<string, ManifestChunk>>;

const ENTRY = 'src/entry-client.tsx';

/** Files that a page needs at its start: the script, its chunks with all that they import, and the styles. */
export function assetsOf(
  manifest: Manifest,
  sources: readonly string[],
): { script: string; styles: string[]; preloads: string[] } {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key) || !manifest[key]) return;
    seen.add(key);
    manifest[key].imports?.forEach(visit);
  };
  [ENTRY, ...sources].forEach(visit);
  const chunks = [...seen].flatMap((key) => manifest[key] ?? []);
  const script = manifest[ENTRY]?.file ?? '';
  const styles = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  for (const [key, chunk] of Object.entries(manifest)) if (key.endsWith('style.css')) styles.add(chunk.file);
  return { script, styles: [...styles], preloads: chunks.map((chunk) => chunk.file).filter((file) => file !== script) };
}
