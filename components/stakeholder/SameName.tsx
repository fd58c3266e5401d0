import { t } from "../../lib/i18n/translate.ts";
import type { Person } from "../../lib/method/model.ts";
import { Button } from "../base/Button.tsx";

/** The page gives only a name: offers the people known by it. It proposes, the rep decides. */
export function SameName({ people, onPick }: { people: Person[]; onPick: (person: string) => void }) {
  if (people.length === 0) return null;
  return (
    <section class="correct" aria-label={t("panel.same_name")}>
      <h3 class="section-title">{t("panel.same_name")}</h3>
      <ul>
        {people.map((person) => (
          <li key={person.id} class="row">
            <span class="grow cut">
              <bdi>{[person.name, ...person.addresses].join(" · ")}</bdi>
            </span>
            <Button kind="soft" onClick={() => onPick(person.id)}>
              {t("panel.this_one")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
