/** The way to the evidence of a record: an address for links, and the same as a deed. */
export interface Door {
  readonly record: string;
  readonly href: string;
  /** True while the evidence card of this record is open. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** The way to another view. */
export interface Passage {
  readonly href: string;
  readonly onGo: () => void;
}
