const name = "corridor-atlas:single-keys";

/** Whether single keys work (WCAG 2.1.4). On until switched off; a browser that keeps nothing forgets it with the page. */
export function hasSingleKeys(): boolean {
  try {
    return (localStorage.getItem(name) ?? (isOff ? "off" : "on")) !== "off";
  } catch {
    return !isOff;
  }
}

export function switchSingleKeys(isOn: boolean): void {
  isOff = !isOn;
  try {
    localStorage.setItem(name, isOn ? "on" : "off");
  } catch {
    // Storage is blocked: the choice holds until the page is closed.
  }
}

let isOff = false;
