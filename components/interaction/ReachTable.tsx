import { TriangleAlert } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { DealInView } from "../../lib/method/model.ts";
import { nameOf } from "../../lib/method/people.ts";
import { type Cell, type ReachRow, whoReachesWhom } from "../../lib/method/reach.ts";
import { localToday } from "../../lib/records/ids.ts";
import { readSide } from "../../lib/records/side.ts";
import { Icon } from "../base/Icon.tsx";
import { RoleTag } from "../stakeholder/RoleTag.tsx";
import { personLink } from "../workbench/route.ts";
import { KindIcon } from "./KindIcon.tsx";
import { ago } from "./words.ts";
import "./ReachTable.css";

const named = ({ member }: ReachRow): string => {
  const name = nameOf(member.person);
  return name === "method.nameless" ? t("work.unnamed") : name;
};

/** Said aloud, since a browser forgets a table's meaning where a narrow window draws its rows as blocks. */
const as = (role: "table" | "rowgroup" | "row" | "columnheader" | "rowheader" | "cell") => ({ role });

/** What is missing with somebody whom nobody reaches; the role says why it matters. */
function gapWords(row: ReachRow): string {
  const name = named(row);
  const kinds = new Set(row.cells.map(({ reach }) => reach));
  if (kinds.has("heard")) return t("reach.gap_heard", { name });
  if (kinds.has("wrote")) return t("reach.gap_wrote", { name });
  const [role] = row.member.stakeholder.roles;
  return role ? t("reach.gap_role", { name, role: t(`role.${role}.name`) }) : t("reach.gap", { name });
}

function CellText({ cell }: { cell: Cell }) {
  const { reach, last, waiting, count } = cell;
  if (reach === "none") return <span class="soft">{t("reach.none")}</span>;
  const newest = last ?? waiting;
  return (
    <>
      <span class="reach-when">
        {newest && <KindIcon kind={newest.kind} />}
        {newest && ago(newest.when)}
      </span>
      <span class="soft small">
        {[t("reach.times", { count }), ...(reach === "both" ? [] : [t(`reach.${reach}`)])].join(" · ")}
      </span>
    </>
  );
}

function Gaps({ rows }: { rows: ReachRow[] }) {
  const gaps = rows.filter(({ reached }) => !reached);
  if (gaps.length === 0) return <p class="soft">{t("reach.none_missing")}</p>;
  return (
    <ul class="reach-gaps">
      {gaps.map((row) => (
        <li key={row.member.stakeholder.id} data-gap={row.member.person.id}>
          <Icon of={TriangleAlert} size={14} />
          <span class="wrap">{gapWords(row)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who of ours reaches whom of theirs: last two-way contact and how often, and whom nobody reaches. */
export function ReachTable({ view }: { view: DealInView }) {
  const side = useQuery((store) => readSide(store), []);
  if (!side) return null;
  const { ours, rows } = whoReachesWhom(view, localToday());
  return (
    <section class="deal-block" aria-labelledby="reach-title" data-part="reach">
      <h2 id="reach-title">{t("reach.title")}</h2>
      {rows.length === 0 ? (
        <p class="soft">{t("reach.people_none")}</p>
      ) : (
        <>
          <Gaps rows={rows} />
          <div class="reach-scroll">
            <table class="reach" {...as("table")} aria-labelledby="reach-title">
              <thead {...as("rowgroup")}>
                <tr {...as("row")}>
                  <th scope="col" {...as("columnheader")}>
                    {t("reach.person")}
                  </th>
                  {ours.map((id) => (
                    <th key={id} scope="col" {...as("columnheader")}>
                      <bdi>{side.nameOf(id)}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody {...as("rowgroup")}>
                {rows.map((row) => (
                  <tr key={row.member.stakeholder.id} {...as("row")} data-reached={row.reached}>
                    <th scope="row" {...as("rowheader")}>
                      <a class="wrap" href={personLink(row.member.person.id)}>
                        <bdi>{named(row)}</bdi>
                      </a>
                      {row.member.stakeholder.roles.map((role) => (
                        <RoleTag key={role} role={role} />
                      ))}
                    </th>
                    {row.cells.map((cell, index) => (
                      <td
                        key={ours[index]}
                        {...as("cell")}
                        data-reach={cell.reach}
                        data-ours={side.nameOf(ours[index] ?? "")}
                      >
                        <CellText cell={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="soft small">{t("reach.text")}</p>
        </>
      )}
    </section>
  );
}
