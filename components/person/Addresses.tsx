import { Check, Copy, X } from "lucide-preact";
import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import type { Person } from "../../lib/method/model.ts";
import { addressDraft } from "../../lib/records/person-fields.ts";
import { personSeen } from "../../lib/records/persons.ts";
import { readSide } from "../../lib/records/side.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { PlainField } from "../make/PlainField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { copyText } from "../share/clipboard.ts";
import { personTyped } from "../stakeholder/personIn.ts";
import { personLink } from "../workbench/route.ts";

interface Props {
  store: Store;
  person: Person;
}

function Address({ store, person, address }: Props & { address: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <li class="row person-address" data-value={address}>
      <bdi class="grow wrap">{address}</bdi>
      <Button
        kind="quiet"
        icon
        data-action="copy-address"
        aria-label={t(copied ? "person.copied" : "person.copy", { address })}
        title={t(copied ? "person.copied" : "person.copy", { address })}
        // Where the browser does not allow it, nothing is said to be copied.
        onClick={() =>
          void copyText(address).then(
            () => setCopied(true),
            () => undefined,
          )
        }
      >
        <Icon of={copied ? Check : Copy} size={14} />
      </Button>
      <Button
        kind="quiet"
        icon
        data-action="remove-address"
        aria-label={t("common.remove", { name: address })}
        title={t("common.remove", { name: address })}
        onClick={() => void saveFacts(() => store.record([addressDraft(person, address, false)]))}
      >
        <Icon of={X} size={14} />
      </Button>
    </li>
  );
}

type Problem = { kind: "bad" | "ours" } | { kind: "taken"; by: Person };

async function problemWith(store: Store, person: Person, address: string): Promise<Problem | null> {
  const [known, side] = await Promise.all([personSeen(store, { name: "", address }), readSide(store)]);
  if (side.sideOf(address)) return { kind: "ours" };
  return known && known.id !== person.id ? { kind: "taken", by: known } : null;
}

function Another({ store, person }: Props) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const add = async () => {
    const address = personTyped(typed)?.address ?? null;
    const found = address ? await problemWith(store, person, address) : ({ kind: "bad" } as const);
    setProblem(found);
    if (found || !address) return;
    setTyped("");
    await saveFacts(() => store.record([addressDraft(person, address, true)]));
  };
  const said = { bad: t("panel.correct_bad"), ours: t("make.is_ours"), taken: t("person.taken") };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) void add();
      }}
    >
      <PlainField
        label={t("person.another_address")}
        value={typed}
        onType={setTyped}
        error={problem ? said[problem.kind] : undefined}
        input={{ "data-value": "new-address", inputMode: "email", placeholder: "name@company.com" }}
      />
      {problem?.kind === "taken" && (
        <a class="wrap" href={personLink(problem.by.id)}>
          <bdi>{problem.by.name || problem.by.addresses[0]}</bdi>
        </a>
      )}
      {typed.trim() !== "" && (
        <div>
          <Button kind="soft" type="submit" data-action="add-address">
            {t("common.add")}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Every address of a person: copied, taken off, another one added. */
export function Addresses({ store, person }: Props) {
  return (
    <div class="stack" data-control="addresses">
      <h3 class="field-label">{t("person.addresses")}</h3>
      {person.addresses.length === 0 && <p class="soft">{t("panel.no_address")}</p>}
      <ul>
        {person.addresses.map((address) => (
          <Address key={address} store={store} person={person} address={address} />
        ))}
      </ul>
      <Another store={store} person={person} />
    </div>
  );
}
