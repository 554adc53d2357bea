/** What a deployer must print on the map, given when the site is built; nothing by default. */
export const mapConfig: { readonly mapApprovalNumber?: string; readonly mapMaker?: string } = {
  ...present("mapApprovalNumber", import.meta.env.VITE_MAP_APPROVAL_NUMBER),
  ...present("mapMaker", import.meta.env.VITE_MAP_MAKER),
};

function present<Key extends string>(key: Key, value: unknown): Partial<Record<Key, string>> {
  return typeof value === "string" && value !== "" ? ({ [key]: value } as Record<Key, string>) : {};
}
