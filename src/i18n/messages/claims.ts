import type { Relation } from "../../domain/claims.ts";
import type { Catalogue } from "../messages.ts";

/** Words for statements that stand beside each other: repeated, conflicting, or alike in digits only. */
export interface ClaimMessages {
  readonly statements: string;
  readonly statementsNote: string;
  readonly relation: Record<Relation, string>;
  readonly relationNote: Record<Relation, string>;
  readonly thisOne: string;
  readonly twins: string;
  readonly twinsNote: string;
  readonly unlike: string;
}

export const claimMessages = {
  "zh-Hans": {
    statements: "同一事的其他说法",
    statementsNote: "同一对象、同一指标，逐条并列",
    relation: { conflicting: "说法不一", compatible: "界限相容", repeated: "重复印出", apart: "时段或状态不同" },
    relationNote: {
      conflicting: "同一时点而数值不同；本图不作取舍，两处照列。",
      compatible: "数值写法不同，但可以同时成立。",
      repeated: "数值与时点一致。",
      apart: "所指时段或状态不同，既非重复，也不矛盾。",
    },
    thisOne: "本条",
    twins: "数字相同，所指不同",
    twinsNote: "只是印出的数字相同，不可互相印证。",
    unlike: "不同于",
  },
  en: {
    statements: "Other statements about the same thing",
    statementsNote: "same subject, same indicator, one beside the other",
    relation: {
      conflicting: "Conflicting",
      compatible: "Compatible bounds",
      repeated: "Repeated",
      apart: "Another time or status",
    },
    relationNote: {
      conflicting: "The same time, another value. The atlas does not choose: both stand.",
      compatible: "Printed differently, yet both can be true.",
      repeated: "Same value, same time.",
      apart: "They speak of another time or status: neither a repeat nor a conflict.",
    },
    thisOne: "This one",
    twins: "Same number, other thing",
    twinsNote: "Only the printed digits agree; neither confirms the other.",
    unlike: "is not",
  },
} satisfies Catalogue<ClaimMessages>;
