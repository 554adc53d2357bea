import type { HubId, InstrumentId, ObservationId } from "./ids.ts";
import type { ReportedProvenance } from "./provenance.ts";
import type { LocalText } from "./text.ts";

export const instrumentKinds = [
  "incentive",
  "slogan_strategy",
  "cooperation_instrument",
  "plan",
  "joint_policy",
  "finance_pilot",
  "fund",
  "research_management",
  "rule_alignment",
  "digital_service",
  "policy_group",
  "service",
  "enclave_model",
  "finance_product",
  "platform_programme",
  "programme",
] as const;
export const instrumentStatuses = [
  "announced",
  "in_force",
  "pilot",
  "planned",
  "exploratory",
  "being_built",
  "being_prepared",
  "launched",
] as const;

/** A policy, fund, plan or service a hub offers. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly name: LocalText;
  readonly aliasesZh: readonly string[];
  readonly kind: (typeof instrumentKinds)[number];
  readonly hub: HubId;
  readonly what: LocalText;
  readonly date: string | null;
  readonly status: (typeof instrumentStatuses)[number];
  readonly observations: readonly ObservationId[];
  readonly provenance: ReportedProvenance;
  readonly notes: LocalText | null;
}
