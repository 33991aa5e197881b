import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { plainTextOf } from '#shared';
import type { T } from '../../i18n/messages.js';
import { useT } from '../../i18n/useT.js';
import { isDocument } from '../../richText/documents.js';
import { valueAt, type CaseStudyForm } from '../form.js';
import { factInWords, type Dictionary } from '../history/said.js';
import { useDictionary } from '../history/useDictionary.js';
import { labelOf } from '../labels.js';

/** A field's value as text to be read. */
export function valueText(form: CaseStudyForm, path: string, t: T, dictionary: Dictionary): string {
  const value = valueAt(form, path);
  if (isDocument(value)) return plainTextOf(value);
  return path.startsWith('translations.') && typeof value === 'string'
    ? value
    : factInWords(path, value, t, dictionary);
}

function Version({ label, text }: { label: string; text: string }) {
  return (
    <Box component="span" sx={{ display: 'block', py: 0.5 }}>
      {label}
      <Typography component="span" variant="body2" sx={{ display: 'block', whiteSpace: 'pre-wrap' }}>
        {text}
      </Typography>
    </Box>
  );
}

/** The form's partners bring their names themselves. */
export const NOTHING_COMPARED: readonly never[] = [];

interface MergeFieldsProps {
  /** Fields that both changed. */
  paths: readonly string[];
  mine: CaseStudyForm;
  theirs: CaseStudyForm;
  givenUp: readonly string[];
  choose: (givenUp: readonly string[]) => void;
}

/** For each field that two people changed, both versions side by side: one chooses which to go on with. */
export function MergeFields({ paths, mine, theirs, givenUp, choose }: MergeFieldsProps) {
  const t = useT();
  const dictionary = useDictionary(NOTHING_COMPARED);
  const set = (path: string, whose: string) => {
    const others = givenUp.filter((one) => one !== path);
    choose(whose === 'theirs' ? [...others, path] : others);
  };
  return (
    <Stack spacing={2}>
      {paths.map((path) => (
        <FormControl key={path}>
          <FormLabel id={`merge-${path}`}>{labelOf(path, t)}</FormLabel>
          <RadioGroup
            aria-labelledby={`merge-${path}`}
            value={givenUp.includes(path) ? 'theirs' : 'mine'}
            onChange={(_, whose) => set(path, whose)}
          >
            <FormControlLabel
              value="mine"
              control={<Radio />}
              label={<Version label={t('merge.mine')} text={valueText(mine, path, t, dictionary)} />}
            />
            <FormControlLabel
              value="theirs"
              control={<Radio />}
              label={<Version label={t('merge.theirs')} text={valueText(theirs, path, t, dictionary)} />}
            />
          </RadioGroup>
        </FormControl>
      ))}
    </Stack>
  );
}
