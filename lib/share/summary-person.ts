/** One person of the summary. */
import { formatDay } from "../i18n/date.ts";
import type { Language } from "../i18n/text.ts";
import { say, textIn } from "../i18n/translate.ts";
import type { SupportReading } from "../method/model.ts";
import { painState } from "../method/pain.ts";
import { type Member, nameOf } from "../method/people.ts";
import { anchorOf, currentSupport, previousSupport, supportFigure, supportTrend } from "../method/support.ts";
import type { Block, Field } from "./summary.ts";

type Key = Parameters<typeof textIn>[1];

function supportText(readings: readonly SupportReading[], language: Language): string | null {
  const current = currentSupport(readings);
  if (!current) return null;
  const anchor = anchorOf(current.value);
  const previous = previousSupport(readings);
  const trend = supportTrend(readings);
  const values = {
    figure: anchor.figure,
    name: say({ key: anchor.name }, language),
    behaviour: say({ key: anchor.behaviour }, language),
    day: formatDay(current.on, language),
    before: previous ? supportFigure(previous.value) : "",
    trend: trend ? say({ key: `support.trend_${trend}` }, language) : "",
  };
  return textIn(language, trend ? "share.support_trend" : "share.support_first", values);
}

function heading({ stakeholder, person }: Member, language: Language): string {
  const name = say({ key: "share.person", values: { name: nameOf(person) } }, language);
  if (stakeholder.left) return textIn(language, "share.person_left", { name });
  return stakeholder.outside ? textIn(language, "share.person_outside", { name }) : name;
}

/** Roles, influence and support are always told, "not yet known" too; the rest where there is something. */
export function personBlock(member: Member, language: Language, companyNames: Record<string, string>): Block {
  const { stakeholder, person } = member;
  const halfDug = painState(stakeholder.pain) === "half";
  const unknown = textIn(language, "common.unknown");
  const joined = (texts: string[]) => texts.join(textIn(language, "common.joint"));
  const listed = (keys: string[]) => joined(keys.map((key) => say({ key }, language)));
  const fields: [Key, string][] = [
    ["share.company", joined(person.companies.flatMap((id) => companyNames[id] ?? []))],
    ["share.address", joined(person.addresses)],
    ["method.role", listed(stakeholder.roles.map((role) => `role.${role}.name`)) || unknown],
    [
      "method.influence",
      stakeholder.influence ? listed([`influence.${stakeholder.influence}.name`]) : unknown,
    ],
    ["method.support", supportText(stakeholder.support, language) ?? unknown],
    ["method.need", listed(person.needs.map((need) => `need.${need}.name`))],
    ["pain.difficulty.name", stakeholder.pain.difficulty],
    ["pain.predicament.name", halfDug ? unknown : stakeholder.pain.predicament],
    ["share.note", person.note],
  ];
  const told = fields.filter(([, value]) => value.trim() !== "");
  return {
    heading: heading(member, language),
    fields: told.map(([key, value]): Field => ({ label: textIn(language, key), value })),
  };
}
