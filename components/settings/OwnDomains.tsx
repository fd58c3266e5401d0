import { t } from "../../lib/i18n/translate.ts";
import { domainTyped } from "../../lib/identity/own-side.ts";
import { useQuery } from "../../lib/live/query.ts";
import { addOwnDomain, readSide, removeOwnDomain, type Side, takeBackIn } from "../../lib/records/side.ts";
import { saveFacts } from "../saving/saveFacts.ts";
import { AddLine } from "./AddLine.tsx";
import { SideRow } from "./SideList.tsx";

const PROBLEMS = { none: "side.domain_bad", free: "side.domain_free" } as const;

function List({ domains, derived }: Pick<Side, "domains" | "derived">) {
  if (domains.length + derived.length === 0) return <p class="soft">{t("side.domains_none")}</p>;
  return (
    <ul class="own-list">
      {domains.map((domain) => (
        <SideRow
          key={domain}
          text={domain}
          attributes={{ "data-domain": domain }}
          onAct={() => saveFacts((store) => removeOwnDomain(store, domain))}
        />
      ))}
      {derived.map((domain) => (
        <SideRow
          key={domain}
          text={domain}
          note={t("side.domain_derived")}
          attributes={{ "data-domain": domain, "data-derived": "" }}
        />
      ))}
    </ul>
  );
}

/** At one of our domains, and none of ours: said by the rep, and taken back here. */
function Outside({ outside }: Pick<Side, "outside">) {
  if (outside.length === 0) return null;
  return (
    <div>
      <h3 class="section-title">{t("side.outside")}</h3>
      <p class="soft small">{t("side.outside_text")}</p>
      <ul class="own-list">
        {outside.map((address) => (
          <SideRow
            key={address}
            text={address}
            action={t("side.ours_again")}
            attributes={{ "data-outside": address }}
            onAct={() => saveFacts((store) => takeBackIn(store, address))}
          />
        ))}
      </ul>
    </div>
  );
}

/** Our domains: said, or those of the rep's own addresses; everybody there is a colleague. */
export function OwnDomains() {
  const side = useQuery((store) => readSide(store), []);
  const add = (text: string) => {
    const typed = domainTyped(text);
    if ("wrong" in typed) return t(PROBLEMS[typed.wrong]);
    void saveFacts((store) => addOwnDomain(store, typed.domain));
    return null;
  };
  return (
    <fieldset class="setting" data-setting="own-domains">
      <legend>{t("side.domains")}</legend>
      <p class="soft">{t("side.domains_text")}</p>
      {side && <List domains={side.domains} derived={side.derived} />}
      <AddLine
        label={t("side.domain_new")}
        input={{ type: "text", inputMode: "url", placeholder: "company.com", "data-part": "own-domain" }}
        onAdd={add}
      />
      {side && <Outside outside={side.outside} />}
    </fieldset>
  );
}
