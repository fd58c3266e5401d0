import { Ellipsis, TriangleAlert } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { Icon } from "../base/Icon.tsx";
import { Menu } from "../base/Menu.tsx";
import type { DealOption } from "../deal/dealItems.tsx";
import { DealSwitch } from "./DealSwitch.tsx";
import { standingOf } from "./Stands.tsx";
import { looksLikeAnother } from "./spoof.ts";
import type { CardActions, Subject } from "./subject.ts";
import "./CardHead.css";

interface Props {
  subject: Subject;
  deal: DealOption | null;
  choices: DealOption[];
  actions: CardActions;
  onCorrect: () => void;
  companiesOpen: boolean;
  onCompanies: () => void;
  onClose?: (() => void) | undefined;
}

/** First letter of the name, of whatever script. */
function initial(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.replace(/^[^\p{L}\p{N}]+/u, ""));
  return first?.segment.toLocaleUpperCase() ?? "?";
}

function Spoof({ subject }: { subject: Subject }) {
  if (!looksLikeAnother(subject.name, subject.address)) return null;
  return (
    <p class="card-warning" role="note">
      <Icon of={TriangleAlert} size={14} />
      <span class="wrap">{t("panel.spoof", { address: subject.address ?? t("panel.no_address") })}</span>
    </p>
  );
}

interface WhereProps {
  subject: Subject;
  open: boolean;
  onOpen: () => void;
}

/** The company, which opens to be changed in place, and the address. */
function Where({ subject, open, onOpen }: WhereProps) {
  const { name, address, companies, person } = subject;
  const shown = companies.join(" · ");
  const rest = name ? (address ?? t("panel.no_address")) : "";
  return (
    <p class="card-address" title={[shown, rest].filter(Boolean).join(" · ")}>
      {person ? (
        <button
          type="button"
          class="card-company"
          data-action="companies"
          aria-expanded={open}
          aria-label={[shown, t("company.open", { name: name || address || "" })]
            .filter(Boolean)
            .join(t("common.joint"))}
          onClick={onOpen}
        >
          <bdi>{shown || t("company.add_none")}</bdi>
        </button>
      ) : (
        <bdi>{shown}</bdi>
      )}
      {(person || shown) && rest && " · "}
      <bdi>{rest}</bdi>
    </p>
  );
}

/** Who it is, which deal the card edits, and what else can be done about the person. */
export function CardHead(props: Props) {
  const { subject, deal, choices, actions, onCorrect, companiesOpen, onCompanies, onClose } = props;
  const { name, address } = subject;
  const shown = name || address || "";
  // Somebody who left, or is outside, has the ways back on the card (Stands.tsx).
  const settled = subject.stakeholder?.deal && standingOf(subject.stakeholder) === "inside";
  const standings = settled ? (["outside", "left"] as const) : [];
  return (
    <header class="card-head">
      <div class="row card-top">
        <span class="avatar" aria-hidden="true">
          {initial(shown)}
        </span>
        <div class="grow">
          <h2 class="card-name" title={shown}>
            {onClose ? (
              <button type="button" class="card-close" aria-expanded={true} onClick={onClose}>
                <bdi>{shown}</bdi>
              </button>
            ) : (
              <bdi>{shown}</bdi>
            )}
          </h2>
          <Where subject={subject} open={companiesOpen} onOpen={onCompanies} />
          {subject.also.map((other) => (
            <p key={other} class="card-address" title={other}>
              <bdi>{other}</bdi>
            </p>
          ))}
        </div>
        <DealSwitch deal={deal} deals={subject.deals} choices={choices} actions={actions} />
        <Menu
          class="button-quiet button-icon"
          label={t("panel.more", { name: shown })}
          button={<Icon of={Ellipsis} />}
          named
          items={[
            { id: "correct", label: t("panel.wrong_person") },
            { id: "off", label: t("panel.take_off") },
            ...(address ? [{ id: "self", label: t("panel.mine") }] : []),
            ...(address ? [{ id: "side", label: t("panel.ours") }] : []),
            ...standings.map((as) => ({
              id: as,
              label: t(`stand.to_${as}`),
              attributes: { "data-action": `stand-${as}` },
            })),
            { id: "noise", label: t("noise.keep_out"), attributes: { "data-action": "noise" } },
          ]}
          onChoose={(id) => {
            if (id === "self" || id === "side") actions.markOwn(id);
            else if (id === "left" || id === "outside") actions.stand(id);
            else if (id === "noise") actions.sayNoise(true);
            else if (id === "off") actions.takeOff();
            else onCorrect();
          }}
        />
      </div>
      <Spoof subject={subject} />
    </header>
  );
}
