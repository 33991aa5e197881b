import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import ReplaceIcon from '@mui/icons-material/SwapHoriz';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { useRef } from 'react';
import { UPLOAD_ACCEPT, type UploadKind } from '#shared';
import { useT } from '../../i18n/useT.js';

interface RowToolsProps {
  name: string;
  index: number;
  count: number;
  move: (step: 1 | -1) => void;
  remove: () => void;
  kind: UploadKind;
  /** Takes a file in place of this one. */
  replace: (file: File) => void;
}

/** Order and removal of one entry, by keyboard as well as by pointer; a button keeps the focus as its row moves. */
export function RowTools({ name, index, count, move, remove, kind, replace }: RowToolsProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Stack direction="row">
      <IconButton
        aria-label={t('media.up', { name })}
        aria-disabled={index === 0}
        onClick={() => move(-1)}
        sx={{ opacity: index === 0 ? 0.4 : 1 }}
      >
        <UpIcon />
      </IconButton>
      <IconButton
        aria-label={t('media.down', { name })}
        aria-disabled={index === count - 1}
        onClick={() => move(1)}
        sx={{ opacity: index === count - 1 ? 0.4 : 1 }}
      >
        <DownIcon />
      </IconButton>
      <IconButton data-tool="replace" aria-label={t('media.replace', { name })} onClick={() => input.current?.click()}>
        <ReplaceIcon />
      </IconButton>
      <input
        ref={input}
        type="file"
        hidden
        accept={UPLOAD_ACCEPT[kind]}
        data-replace={kind}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) replace(file);
          target.value = '';
        }}
      />
      <IconButton data-tool="remove" aria-label={t('media.remove', { name })} onClick={remove}>
        <RemoveIcon />
      </IconButton>
    </Stack>
  );
}
