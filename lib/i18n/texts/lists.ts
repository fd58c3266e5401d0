import type { Texts } from "../text.ts";

/** Words of every list: sorting, picking several, what is done with them. */
export const listTexts = {
  "gap.no-economic-buyer": { en: "No Economic Buyer", zh: "没有经济购买者" },
  "gap.economic-buyer-unmet": { en: "Economic Buyer never met", zh: "没见过经济购买者" },
  "gap.no-coach": { en: "No Coach", zh: "没有教练" },
  "gap.large-no-coach": { en: "Over 100,000, no Coach", zh: "超过 10 万，没有教练" },
  "gap.single-contact": { en: "One contact at most", zh: "最多一个联系人" },
  "gap.close-passed": { en: "Close date passed", zh: "已过预计成交日" },
  "gap.no-next-meeting": { en: "No next meeting", zh: "没约下次会面" },
  "gap.idle": { en: "No contact for 30 days", zh: "30 天没有联系" },
  "gap.overdue": { en: "Tasks overdue", zh: "有逾期任务" },
  "gap.no-role": { en: "No role", zh: "没有角色" },
  "gap.no-support": { en: "Support unknown", zh: "支持程度不清楚" },
  "gap.no-influence": { en: "Influence unknown", zh: "影响程度不清楚" },
  "gap.falling": { en: "Support falling", zh: "支持程度在下降" },
  "gap.never-met": { en: "Never met", zh: "没见过面" },
  "gap.no-deal": { en: "In no deal", zh: "不在任何商机里" },
  "gap.no-company": { en: "No company", zh: "没有公司" },
  "gap.no-people": { en: "Nobody known", zh: "一个人都不认识" },
  "gap.no-open-deal": { en: "No open deal", zh: "没有进行中的商机" },
  "gap.no-domain": { en: "No domain", zh: "没有域名" },

  "list.product_line": { en: "Product line", zh: "产品线" },
  "list.owner": { en: "Owner", zh: "负责人" },
  "list.company": { en: "Company", zh: "公司" },
  "list.role": { en: "Role", zh: "客户角色" },
  "list.kept": { en: "Archived", zh: "归档" },

  "list.select": { en: "Select {name}", zh: "选中{name}" },
  "list.select_all": { en: "Select all", zh: "全选" },
} as const satisfies Texts;
