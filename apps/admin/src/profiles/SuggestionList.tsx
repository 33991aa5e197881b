import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { EditorProfile } from '../data/profiles.js';
import { useT } from '../i18n/useT.js';

interface SuggestionListProps {
  hints: EditorProfile['suggestedInterests'];
  add: (topic: string) => void;
}

/** The button that was pressed goes with its suggestion: the focus goes to the one that takes its place. */
function useTaking(count: number, add: (topic: string) => void) {
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<number | null>(null);
  useEffect(() => {
    const buttons = list.current?.querySelectorAll('button');
    if (pressed.current !== null && buttons) buttons[Math.min(pressed.current, buttons.length - 1)]?.focus();
    pressed.current = null;
  }, [count]);
  const take = (topic: string, index: number): void => {
    pressed.current = index;
    add(topic);
  };
  return { list, take };
}

/** Needs that facts suggest, each with its fact: one press takes it into the form. */
export function SuggestionList({ hints, add }: SuggestionListProps) {
  const t = useT();
  const { list, take } = useTaking(hints.length, add);
  return (
    <Box
      component="section"
      aria-labelledby="hints-title"
      sx={{ bgcolor: 'background.paper', border: '1px solid var(--line)', borderRadius: 1, p: 2 }}
    >
      <Typography variant="h3" id="hints-title">
        {t('hints.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1, maxWidth: '68ch' }}>
        {t('hints.intro')}
      </Typography>
      <Box component="ul" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {hints.map(({ topic, sentence, source }, index) => (
          <Stack
            component="li"
            key={topic.code}
            direction={{ xs: 'column', sm: 'row' }}
            spacing={1}
            sx={{ py: 1, justifyContent: 'space-between', alignItems: { sm: 'center' } }}
          >
            <Box>
              <strong>{topic.label}</strong>
              <Typography color="text.secondary" sx={{ fontSize: '0.875rem' }}>
                {t('hints.because', { source: t(`hints.${source}`), sentence })}
              </Typography>
            </Box>
            <Button
              variant="outlined"
              onClick={() => take(topic.code, index)}
              aria-label={t('hints.addOf', { topic: topic.label })}
              sx={{ flexShrink: 0 }}
            >
              {t('hints.add')}
            </Button>
          </Stack>
        ))}
      </Box>
    </Box>
  );
}
