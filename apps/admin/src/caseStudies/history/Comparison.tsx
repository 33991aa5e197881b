import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../app/services.js';
import type { FieldComparison } from '../../data/history.js';
import { fromWire } from '../../data/locales.js';
import { isMessageKey, type T } from '../../i18n/messages.js';
import { useT } from '../../i18n/useT.js';
import { fieldNameOf } from '../labels.js';
import { inWords, isListed, type Dictionary } from './said.js';
import { useDictionary } from './useDictionary.js';

type Part = FieldComparison['parts'][number];

/** Removed words are struck, added ones underlined: told apart without colour. */
export function Marked({ part }: { part: Part }) {
  const t = useT();
  if (part.kind === 'SAME') return <>{part.text}</>;
  const added = part.kind === 'ADDED';
  return (
    <Box
      component={added ? 'ins' : 'del'}
      title={t(added ? 'history.added' : 'history.removed')}
      sx={{ color: added ? 'success.main' : 'error.main', textDecoration: added ? 'underline' : 'line-through' }}
    >
      {part.text}
    </Box>
  );
}

const nameOf = ({ field, locale }: FieldComparison, t: T): string =>
  fieldNameOf(field, locale ? fromWire(locale) : undefined, t);

/** A format as people call it; the address that a link leads to stands behind it. */
function formatName(code: string, t: T): string {
  const [name = '', address] = code.split(' ');
  const key = `history.format.${name}`;
  const said = isMessageKey(key) ? t(key) : name;
  return address ? `${said} (${address})` : said;
}

/** Words that stayed and look otherwise now. */
function Formatting({ comparison: { formatting, locale } }: { comparison: FieldComparison }) {
  const t = useT();
  if (formatting.length === 0) return null;
  const named = (codes: readonly string[]) =>
    codes.map((code) => formatName(code, t)).join(t('history.format.and')) || t('history.format.plain');
  return (
    <Box sx={{ mt: 1, maxWidth: '72ch' }}>
      <Typography variant="body2" color="text.secondary">
        {t('history.formatting')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {formatting.map(({ text, before, after }, index) => (
          <li key={index}>
            <Box component="q" lang={locale ? fromWire(locale) : undefined}>
              {text.trim()}
            </Box>{' '}
            {t('history.formatted', { before: named(before), after: named(after) })}
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** A text with its words marked, or a list with an entry on each line. */
function Field({ comparison, dictionary }: { comparison: FieldComparison; dictionary: Dictionary }) {
  const t = useT();
  const locale = comparison.locale ? fromWire(comparison.locale) : undefined;
  const parts = inWords(comparison, t, dictionary);
  return (
    <Box component="section">
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {nameOf(comparison, t)}
      </Typography>
      {isListed(comparison) ? (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {parts.map((part) => (
            <li key={`${part.kind} ${part.text}`}>
              <Marked part={part} />
            </li>
          ))}
        </Box>
      ) : (
        <Typography component="p" lang={locale} sx={{ whiteSpace: 'pre-wrap', maxWidth: '72ch' }}>
          {parts.map((part, index) => (
            <Marked key={index} part={part} />
          ))}
        </Typography>
      )}
      <Formatting comparison={comparison} />
    </Box>
  );
}

/** What differs between two moments of a case, field by field. @param to null: the working copy */
export function Comparison({ id, from, to }: { id: string; from: number; to: number | null }) {
  const t = useT();
  const { history } = useServices();
  const { data, error } = useQuery({
    queryKey: ['compareRevisions', id, from, to],
    queryFn: () => history.compare(id, from, to),
    gcTime: 0,
  });
  const dictionary = useDictionary(data ?? []);
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data) return <LinearProgress aria-label={t('list.loading')} />;
  return (
    <Stack spacing={3} component="section" aria-live="polite">
      {data.length === 0 ? <Typography>{t('history.same')}</Typography> : null}
      {data.map((comparison) => (
        <Field key={`${comparison.locale}.${comparison.field}`} comparison={comparison} dictionary={dictionary} />
      ))}
    </Stack>
  );
}
