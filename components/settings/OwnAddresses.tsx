import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { addOwnAddress, ownAddresses, removeOwnAddress } from "../../lib/records/side.ts";
import { Button } from "../base/Button.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { SideRow } from "./SideList.tsx";

/** Enough to catch a slip; what an address is, the mail server decides. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** The rep's own addresses: listed, removed, added. */
export function OwnAddresses() {
  const addresses = useQuery(ownAddresses, []) ?? [];
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const address = text.trim();
    setWrong(!ADDRESS.test(address));
    if (!ADDRESS.test(address)) return;
    saveFacts((store) => addOwnAddress(store, address));
    setText("");
  };
  return (
    <fieldset class="setting" data-setting="own-addresses">
      <legend>{t("settings.own")}</legend>
      <p class="soft">{t("settings.own_text")}</p>
      {addresses.length === 0 ? (
        <p class="soft">{t("settings.own_none")}</p>
      ) : (
        <ul class="own-list">
          {addresses.map((address) => (
            <SideRow
              key={address}
              text={address}
              attributes={{ "data-own": address }}
              onAct={() => saveFacts((store) => removeOwnAddress(store, address))}
            />
          ))}
        </ul>
      )}
      <form class="own-add" noValidate onSubmit={add}>
        <label class="field grow">
          <span class="visually-hidden">{t("settings.own_new")}</span>
          <input
            class="field-input"
            type="email"
            autocomplete="email"
            placeholder="name@company.com"
            maxLength={320}
            value={text}
            aria-invalid={wrong ? true : undefined}
            aria-describedby="own-wrong"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Button kind="soft" type="submit">
          {t("settings.own_add")}
        </Button>
      </form>
      <p id="own-wrong" class="warning wrap" role="status">
        {wrong && t("settings.own_bad")}
      </p>
    </fieldset>
  );
}
