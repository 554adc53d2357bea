/** Made by scripts/search-plugin.ts. */
declare module "virtual:reading-table" {
  export const readingTable: import("../../search/readingTable.ts").ReadingTable;
}
