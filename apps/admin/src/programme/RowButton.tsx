import Button, { type ButtonProps } from '@mui/material/Button';

/** A button in a row of a table: in line with the words beside it, and no smaller to hit than 24 pixels. */
export function RowButton({ children, ...props }: Pick<ButtonProps, 'onClick' | 'children' | 'aria-label'>) {
  return (
    <Button
      {...props}
      size="small"
      sx={{
        ...{ justifyContent: 'flex-start', textAlign: 'left', fontSize: 'inherit', lineHeight: 'inherit' },
        ...{ minHeight: 32, minWidth: 32, px: 1, py: 0, mx: -1, my: -0.75 },
      }}
    >
      {children}
    </Button>
  );
}
