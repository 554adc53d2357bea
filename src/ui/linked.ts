/** Spread on a row, cell or mark that lights up with its companions elsewhere, and lights them up. */
export interface LinkedProps {
  readonly "data-lit": boolean;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}
