import type { ComponentType } from "preact";
import { t } from "../../lib/i18n/translate.ts";
import { storeState } from "../../lib/live/store.ts";
import { Dialog } from "../base/Dialog.tsx";
import { closeMaking, type MadeKind, making } from "./making.ts";
import { NewCompany } from "./NewCompany.tsx";
import { type FormProps, NewDeal } from "./NewDeal.tsx";
import { NewPerson } from "./NewPerson.tsx";

const FORMS: Record<MadeKind, ComponentType<FormProps>> = {
  deal: NewDeal,
  person: NewPerson,
  company: NewCompany,
};

/** Something new, over the list that it will stand in; what was made is opened. */
export function MakeDialog() {
  const asked = making();
  const opened = storeState.value;
  const Form = FORMS[asked?.kind ?? "deal"];
  const made = (link: string) => {
    closeMaking();
    location.hash = link;
  };
  return (
    <Dialog
      open={asked !== null && opened.state === "ready"}
      title={t(`make.new_${asked?.kind ?? "deal"}`)}
      onClose={() => making() && closeMaking()}
    >
      {asked && opened.state === "ready" && <Form store={opened.store} from={asked.from} onMade={made} />}
    </Dialog>
  );
}
