import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { useT } from '../../i18n/useT.js';

interface RowToolsProps {
  name: string;
  index: number;
  count: number;
  move: (step: 1 | -1) => void;
  remove: () => void;
}

/** Order and removal of one entry, by keyboard as well as by pointer; a button keeps the focus as its row moves. */
export function RowTools({ name, index, count, move, remove }: RowToolsProps) {
  const t = useT();
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
      <IconButton aria-label={t('media.remove', { name })} onClick={remove}>
        <RemoveIcon />
      </IconButton>
    </Stack>
  );
}
