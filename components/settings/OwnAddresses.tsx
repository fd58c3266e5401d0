import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { storeState } from "../../lib/live/store.ts";
import { addOwnAddress, ownAddresses, removeOwnAddress } from "../../lib/records/side.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { messageOf } from "../data/message.ts";

/** Enough to catch a slip; what an address is, the mail server decides. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

interface ListProps {
  addresses: string[];
  onRemove: (address: string) => void;
}

function List({ addresses, onRemove }: ListProps) {
  if (addresses.length === 0) return <p class="soft">{t("settings.own_none")}</p>;
  return (
    <ul class="own-list">
      {addresses.map((address) => (
        <li key={address} class="row" data-own={address}>
          <bdi class="grow wrap">{address}</bdi>
          <Button
            kind="quiet"
            aria-label={t("settings.own_remove_of", { address })}
            onClick={() => onRemove(address)}
          >
            {t("settings.own_remove")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The rep's own addresses: listed, removed, added. */
export function OwnAddresses() {
  const addresses = useQuery(ownAddresses, []) ?? [];
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const opened = storeState.value;
  const store = opened.state === "ready" ? opened.store : null;

  const write = async (work: (store: Store) => Promise<unknown>): Promise<boolean> => {
    if (!store) return false;
    try {
      await work(store);
      setWrong(null);
      return true;
    } catch (error) {
      setWrong(t("settings.own_failed", { message: messageOf(error) }));
      return false;
    }
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const address = text.trim();
    if (!ADDRESS.test(address)) return setWrong(t("settings.own_bad"));
    if (await write((open) => addOwnAddress(open, address))) setText("");
  };

  return (
    <fieldset class="setting">
      <legend>{t("settings.own")}</legend>
      <p class="soft">{t("settings.own_text")}</p>
      <List
        addresses={addresses}
        onRemove={(address) => void write((open) => removeOwnAddress(open, address))}
      />
      <form class="own-add" noValidate onSubmit={(event) => void add(event)}>
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
        <Button kind="soft" type="submit" disabled={!store}>
          {t("settings.own_add")}
        </Button>
      </form>
      <p id="own-wrong" class="warning wrap" role="status">
        {wrong}
      </p>
    </fieldset>
  );
}
