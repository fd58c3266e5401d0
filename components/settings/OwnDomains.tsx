import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { domainTyped } from "../../lib/identity/own-side.ts";
import { useQuery } from "../../lib/live/query.ts";
import { addOwnDomain, readSide, removeOwnDomain, type Side, takeBackIn } from "../../lib/records/side.ts";
import { Button } from "../base/Button.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
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
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<keyof typeof PROBLEMS | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const typed = domainTyped(text);
    setWrong("wrong" in typed ? typed.wrong : null);
    if ("wrong" in typed) return;
    saveFacts((store) => addOwnDomain(store, typed.domain));
    setText("");
  };
  return (
    <fieldset class="setting" data-setting="own-domains">
      <legend>{t("side.domains")}</legend>
      <p class="soft">{t("side.domains_text")}</p>
      {side && <List domains={side.domains} derived={side.derived} />}
      <form class="own-add" noValidate onSubmit={add}>
        <label class="field grow">
          <span class="visually-hidden">{t("side.domain_new")}</span>
          <input
            class="field-input"
            type="text"
            inputMode="url"
            data-part="own-domain"
            placeholder="company.com"
            maxLength={320}
            value={text}
            aria-invalid={wrong ? true : undefined}
            aria-describedby="domain-wrong"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Button kind="soft" type="submit">
          {t("settings.own_add")}
        </Button>
      </form>
      <p id="domain-wrong" class="warning wrap" role="status">
        {wrong && t(PROBLEMS[wrong])}
      </p>
      {side && <Outside outside={side.outside} />}
    </fieldset>
  );
}
