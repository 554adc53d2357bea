import { createContext } from "react";
import type { AtlasBundle } from "./loadDataset.ts";

/** The files of the data package as they were loaded, for readers who take them away. */
export const PackageFilesContext = createContext<AtlasBundle["files"]>({});
