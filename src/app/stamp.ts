import type { Dataset } from "../domain/dataset.ts";
import type { Stamp } from "../exports/stamp.ts";
import { formatView } from "../view/url.ts";
import type { View } from "../view/view.ts";
import { mapConfig } from "./mapConfig.ts";
import { publicAddress } from "../view/publicAddress.ts";
import { today } from "./today.ts";

/** The stamp for something made from this view now. */
export function stampOf({ title, version, released }: Dataset, view: View): Stamp {
  return {
    dataset: { title, version, released },
    made: today(),
    address: publicAddress(formatView(view)),
    mapApprovalNumber: mapConfig.mapApprovalNumber ?? null,
    mapMaker: mapConfig.mapMaker ?? null,
  };
}
