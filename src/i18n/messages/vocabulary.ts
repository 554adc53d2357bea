import type { ComparabilityGroup } from "../../domain/comparability.ts";
import type { Derivation } from "../../domain/derivation.ts";
import type { EntityKind, Locatable, Location, LocationBasis } from "../../domain/entity.ts";
import type { EventStatus } from "../../domain/event.ts";
import type { Theme as IndicatorTheme, Unit } from "../../domain/indicator.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { Link } from "../../domain/link.ts";
import type { AsOfBasis, Bound, Status } from "../../domain/observation.ts";
import type { Catalogue } from "../messages.ts";

/** The words for the closed lists of the data model, shared by every part of the page. */
export interface Vocabulary {
  readonly status: Record<Status, string>;
  readonly bound: Record<Bound, string>;
  readonly unit: Record<Unit, string>;
  readonly asOfBasis: Record<AsOfBasis, string>;
  readonly indicatorTheme: Record<IndicatorTheme, string>;
  readonly entityKind: Record<EntityKind, string>;
  readonly locationBasis: Record<LocationBasis, string>;
  readonly locatable: Record<Locatable, string>;
  readonly locationMethod: Record<Location["method"], string>;
  readonly linkDirection: Record<Link["direction"], string>;
  readonly linkScope: Record<Link["scope"], string>;
  readonly basis: Record<Link["basis"], string>;
  readonly eventStatus: Record<EventStatus, string>;
  readonly instrumentKind: Record<Instrument["kind"], string>;
  readonly instrumentStatus: Record<Instrument["status"], string>;
  readonly verdict: Record<ComparabilityGroup["verdict"], string>;
  readonly derivationKind: Record<Derivation["kind"], string>;
  /** Why a number word was not taken as a figure; a reader's own sources may use further categories. */
  readonly exclusionCategory: Readonly<Record<string, string>>;
  readonly notReported: string;
  /** Of a document that names nobody; as in a citation. */
  readonly publisherUnknown: string;
  readonly carried: (first: string, carrier: string) => string;
  readonly notStated: string;
  readonly yearInferred: string;
  /** "第5段" / "¶ 5" from a paragraph id such as "p5"; the sign and its number never part. */
  readonly paragraph: (id: string) => string;
}

export const vocabulary = {
  "zh-Hans": {
    status: { achieved: "已达成", planned: "计划", capacity: "容量或上限" },
    bound: {
      exact: "原文未用“约、超、至少”之类",
      at_least: "不少于",
      at_most: "不超过",
      range: "区间",
      approx: "约数",
    },
    unit: {
      m2: "平方米",
      km2: "平方公里",
      CNY: "元（人民币）",
      count: "个数",
      count_per_year: "个／年",
      persons: "人",
      percent: "百分比",
      per_10k_people: "件／每万人",
      ratio: "倍",
      year: "年",
    },
    asOfBasis: {
      stated: "与数字一同印出",
      stated_relative: "原文以“今年”“去年”相对表述",
      stated_day_month_year_inferred: "月日印出，年份为推断",
      stated_month_year_inferred: "月份印出，年份为推断",
      publication_date: "原文未印日期，取页面发布日",
      dateline: "原文写“目前”，取电头日期",
      inferred_from_p5: "沿用上一段的截止月份",
      inferred_from_article_year: "只知文章所在年份",
    },
    indicatorTheme: {
      space: "空间",
      firms: "企业",
      platforms: "平台",
      knowledge: "知识",
      talent: "人才",
      capital: "资本",
      services: "服务",
      policy: "政策",
    },
    entityKind: {
      admin_area: "行政区",
      agency: "机构",
      association: "协会",
      bank: "银行",
      building: "楼宇",
      company: "企业",
      exchange: "交易所",
      fund: "基金",
      hub: "枢纽",
      lab: "实验室与研究院",
      natural_feature: "自然地物",
      platform: "平台",
      university: "高校",
      zone: "园区",
    },
    locationBasis: {
      stated: "来源写明",
      in_name: "仅由名称得知",
      inferred: "推定",
      not_stated: "来源未载",
    },
    locatable: {
      point: "可定位到一处",
      area: "可定位到一片",
      city: "仅知城市",
      region: "仅知省或区域",
      country: "仅知国家",
      line: "河流",
      none: "无从定位",
    },
    locationMethod: {
      address: "按地址",
      campus: "按校区",
      area_centre: "取片区中心",
      government_seat: "取政府驻地",
      gazetteer: "取地名录",
      polygon_label_point: "取政区标注点",
    },
    linkDirection: { directed: "单向", mutual: "双向" },
    linkScope: {
      cross_border: "内地与港澳之间",
      international: "国际",
      inter_province: "跨省",
      inter_city: "跨市",
      inter_hub: "枢纽之间",
      intra_province: "省内",
      intra_city: "市内",
      intra_district: "区内",
      intra_hub: "枢纽内",
      unspecified: "一端地点未载",
    },
    basis: { stated: "来源写明", inferred: "推断" },
    eventStatus: {
      announced: "已宣布",
      occurred: "已发生",
      photo: "照片拍摄",
      plan_period: "计划期",
      publication: "文章发表",
      statistics_cut_off: "统计截止",
    },
    instrumentKind: {
      incentive: "优惠",
      slogan_strategy: "战略表述",
      cooperation_instrument: "合作机制",
      plan: "规划与计划",
      joint_policy: "联合政策",
      finance_pilot: "金融试点",
      fund: "基金",
      research_management: "科研管理",
      rule_alignment: "规则衔接",
      digital_service: "数字服务",
      policy_group: "政策组",
      service: "服务",
      enclave_model: "飞地模式",
      finance_product: "金融产品",
      platform_programme: "平台计划",
      programme: "项目计划",
    },
    instrumentStatus: {
      announced: "已宣布",
      in_force: "施行中",
      pilot: "试点",
      planned: "计划",
      exploratory: "探索中",
      being_built: "建设中",
      being_prepared: "筹备中",
      launched: "已启动",
    },
    verdict: {
      side_by_side_with_caveat: "可并列，须带注意",
      single_hub: "仅一处枢纽有数",
      not_comparable: "不可比",
      same_hub_different_scope: "同一枢纽，口径不同",
      overlap: "范围重叠，不可相加",
    },
    derivationKind: { check: "核对", derived: "推算", forbidden: "不作计算" },
    exclusionCategory: {
      idiom: "习语",
      slogan: "口号",
      vague: "约略",
      homograph: "同形字",
      ordinal: "序数",
      name: "名称",
      geography: "地理",
      headline: "标题",
      period: "时段",
      unit: "单位",
    },
    notReported: "来源未载",
    publisherUnknown: "出版者不详",
    carried: (first, carrier) => `${first}（${carrier}转载）`,
    notStated: "未载",
    yearInferred: "年份为推断",
    paragraph: (id: string) => `第${id.slice(1)}段`,
  },
  en: {
    status: { achieved: "achieved", planned: "planned", capacity: "capacity" },
    bound: {
      exact: "none printed (no “about”, “over”, “at least”)",
      at_least: "at least",
      at_most: "at most",
      range: "range",
      approx: "about",
    },
    unit: {
      m2: "square metres",
      km2: "square kilometres",
      CNY: "yuan renminbi (CNY)",
      count: "count",
      count_per_year: "count per year",
      persons: "people",
      percent: "per cent",
      per_10k_people: "per 10,000 people",
      ratio: "multiple",
      year: "years",
    },
    asOfBasis: {
      stated: "printed with the figure",
      stated_relative: "printed relative to the article (this year, last year)",
      stated_day_month_year_inferred: "day and month printed, year inferred",
      stated_month_year_inferred: "month printed, year inferred",
      publication_date: "no date printed; the page's publication day is used",
      dateline: "printed as “at present”; the agency's date line is used",
      inferred_from_p5: "taken over from the paragraph before",
      inferred_from_article_year: "only the article's year is known",
    },
    indicatorTheme: {
      space: "Space",
      firms: "Firms",
      platforms: "Platforms",
      knowledge: "Knowledge",
      talent: "Talent",
      capital: "Capital",
      services: "Services",
      policy: "Policy",
    },
    entityKind: {
      admin_area: "administrative area",
      agency: "agency",
      association: "association",
      bank: "bank",
      building: "building",
      company: "company",
      exchange: "exchange",
      fund: "fund",
      hub: "hub",
      lab: "laboratory or institute",
      natural_feature: "natural feature",
      platform: "platform",
      university: "university",
      zone: "zone",
    },
    locationBasis: {
      stated: "stated by the source",
      in_name: "from its name only",
      inferred: "presumed",
      not_stated: "not stated",
    },
    locatable: {
      point: "one site",
      area: "an area",
      city: "known only to the city",
      region: "known only to a region",
      country: "known only to a country",
      line: "a river",
      none: "cannot be located",
    },
    locationMethod: {
      address: "by address",
      campus: "by campus",
      area_centre: "centre of the area",
      government_seat: "seat of government",
      gazetteer: "gazetteer",
      polygon_label_point: "label point of the area",
    },
    linkDirection: { directed: "one way", mutual: "mutual" },
    linkScope: {
      cross_border: "Mainland and Hong Kong or Macao",
      international: "international",
      inter_province: "between provinces",
      inter_city: "between cities",
      inter_hub: "between hubs",
      intra_province: "within a province",
      intra_city: "within a city",
      intra_district: "within a district",
      intra_hub: "within a hub",
      unspecified: "one end not located",
    },
    basis: { stated: "stated", inferred: "inferred" },
    eventStatus: {
      announced: "announced",
      occurred: "occurred",
      photo: "photo taken",
      plan_period: "plan period",
      publication: "article published",
      statistics_cut_off: "statistics cut-off",
    },
    instrumentKind: {
      incentive: "incentive",
      slogan_strategy: "strategy",
      cooperation_instrument: "cooperation",
      plan: "plan",
      joint_policy: "joint policy",
      finance_pilot: "finance pilot",
      fund: "fund",
      research_management: "research management",
      rule_alignment: "rule alignment",
      digital_service: "digital service",
      policy_group: "group of policies",
      service: "service",
      enclave_model: "enclave model",
      finance_product: "finance product",
      platform_programme: "platform",
      programme: "programme",
    },
    instrumentStatus: {
      announced: "announced",
      in_force: "in force",
      pilot: "pilot",
      planned: "planned",
      exploratory: "exploratory",
      being_built: "being built",
      being_prepared: "being prepared",
      launched: "launched",
    },
    verdict: {
      side_by_side_with_caveat: "side by side, with a caveat",
      single_hub: "one hub only",
      not_comparable: "not comparable",
      same_hub_different_scope: "same hub, different scope",
      overlap: "overlapping, never added",
    },
    derivationKind: { check: "check", derived: "derived", forbidden: "not computed" },
    exclusionCategory: {
      idiom: "idiom",
      slogan: "slogan",
      vague: "vague",
      homograph: "homograph",
      ordinal: "ordinal",
      name: "name",
      geography: "geography",
      headline: "headline",
      period: "period",
      unit: "unit",
    },
    notReported: "not reported",
    publisherUnknown: "publisher not named",
    carried: (first, carrier) => `${first}, carried by ${carrier}`,
    notStated: "not stated",
    yearInferred: "year inferred",
    paragraph: (id: string) => `¶\u00a0${id.slice(1)}`,
  },
} satisfies Catalogue<Vocabulary>;
