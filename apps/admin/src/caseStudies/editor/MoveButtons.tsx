import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { CaseStudy } from '../../data/desk.js';
import type { MoveName } from '../../data/moves.js';
import { useT } from '../../i18n/useT.js';

/** The way forward, in its order; what is rare and grave is behind one more click. */
const FORWARD = ['submit', 'requestChanges', 'approve', 'publish', 'reopen'] as const satisfies readonly MoveName[];
const RARE = ['withdraw', 'archive'] as const satisfies readonly MoveName[];

function RareMoves({ names, begin }: { names: readonly MoveName[]; begin: (name: MoveName) => void }) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (name: MoveName) => {
    setAnchor(null);
    begin(name);
  };
  return (
    <>
      <Button aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
        {t('move.more')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {names.map((name) => (
          <MenuItem key={name} onClick={() => choose(name)}>
            {t(`move.${name}.ask`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

interface MoveButtonsProps {
  base: CaseStudy;
  busy: boolean;
  /** Something is typed: it is saved first. */
  dirty: boolean;
  begin: (name: MoveName) => void;
}

/** One button for each move that leads on; the others in a menu. */
export function MoveButtons({ base, busy, dirty, begin }: MoveButtonsProps) {
  const t = useT();
  const { abilities } = base;
  const forward = FORWARD.filter((name) => abilities[name]);
  // One primary button: saving, for who writes; for who judges, the furthest step.
  const main = abilities.edit || abilities.translate ? undefined : forward.at(-1);
  const rare = RARE.filter((name) => abilities[name]);
  return (
    <>
      {forward.map((name) => (
        <Button
          key={name}
          variant={name === main ? 'contained' : 'outlined'}
          disabled={busy}
          onClick={() => begin(name)}
        >
          {name === 'publish' && dirty ? t('editor.saveAndPublish') : t(`move.${name}.ask`)}
        </Button>
      ))}
      {rare.length > 0 ? <RareMoves names={rare} begin={begin} /> : null}
    </>
  );
}
