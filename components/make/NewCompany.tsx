import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { registrableDomain } from "../../lib/identity/domain.ts";
import { isFreeMail } from "../../lib/identity/free-mail.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { Company } from "../../lib/method/model.ts";
import { makeCompany } from "../../lib/records/by-hand.ts";
import { companiesNamed, companiesOfDomain } from "../../lib/records/companies.ts";
import type { Store } from "../../lib/store/store.ts";
import { companyLink } from "../workbench/route.ts";
import { MakeForm } from "./MakeForm.tsx";
import type { FormProps } from "./NewDeal.tsx";
import { PlainField } from "./PlainField.tsx";
import { saveMade } from "./saveMade.ts";

async function knownBy(store: Store, name: string, domain: string | null): Promise<Company[]> {
  const ofDomain = domain ? await companiesOfDomain(store, domain) : [];
  const named = name ? await companiesNamed(store, name) : [];
  return [...new Map([...ofDomain, ...named].map((one) => [one.id, one])).values()];
}

/** "https://www.nordwerk.com/de" is typed as readily as "nordwerk.com". */
function domainTyped(text: string): string | null {
  const domain = registrableDomain(text.trim().replace(/^\w+:\/\/|\/.*$/g, ""));
  return domain !== null && !isFreeMail(domain) ? domain : null;
}

/** A company of which no mail came yet. */
export function NewCompany({ store, onMade }: FormProps) {
  const [name, setName] = useState("");
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const domain = domainTyped(typed);
  const known = useQuery((asking) => knownBy(asking, name.trim(), domain), [name.trim(), domain]) ?? [];
  const isBad = typed.trim() !== "" && domain === null;
  const isTaken = domain !== null && known.some(({ domains }) => domains.includes(domain));
  const make = () =>
    saveMade(
      store,
      () => makeCompany(store, name.trim(), domain),
      (id) => onMade(companyLink(id)),
    );
  return (
    <MakeForm can={name.trim() !== "" && !isBad && !isTaken} onMake={make} onRefused={() => setAsked(true)}>
      <PlainField
        label={t("company.name")}
        value={name}
        onType={setName}
        input={{ "data-value": "name", "data-first": "", required: true }}
      />
      <PlainField
        label={t("make.domain")}
        value={typed}
        onType={setTyped}
        error={isBad && asked ? t("company.domain_bad") : undefined}
        input={{ "data-value": "domain", placeholder: "big.com", onBlur: () => setAsked(true) }}
      />
      {known.length > 0 && (
        <div class="make-known" role="status">
          <p>{t("make.known")}</p>
          <ul>
            {known.map(({ id, names, domains }) => (
              <li key={id}>
                <a class="wrap" href={companyLink(id)}>
                  <bdi>{[...names.slice(0, 1), ...domains].join(" · ")}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </MakeForm>
  );
}
