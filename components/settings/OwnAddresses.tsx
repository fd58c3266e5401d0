import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { addOwnAddress, ownAddresses, removeOwnAddress } from "../../lib/records/side.ts";
import { saveFacts } from "../saving/saveFacts.ts";
import { AddLine } from "./AddLine.tsx";
import { SideRow } from "./SideList.tsx";

/** Enough to catch a slip; what an address is, the mail server decides. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** The rep's own addresses: listed, removed, added. */
export function OwnAddresses() {
  const addresses = useQuery(ownAddresses, []);
  const add = (address: string) => {
    if (!ADDRESS.test(address)) return t("settings.own_bad");
    void saveFacts((store) => addOwnAddress(store, address));
    return null;
  };
  return (
    <fieldset class="setting" data-setting="own-addresses">
      <legend>{t("settings.own")}</legend>
      <p class="soft">{t("settings.own_text")}</p>
      {addresses?.length === 0 ? (
        <p class="soft">{t("settings.own_none")}</p>
      ) : (
        <ul class="own-list">
          {addresses?.map((address) => (
            <SideRow
              key={address}
              text={address}
              attributes={{ "data-own": address }}
              onAct={() => saveFacts((store) => removeOwnAddress(store, address))}
            />
          ))}
        </ul>
      )}
      <AddLine
        label={t("settings.own_new")}
        input={{ type: "email", autocomplete: "email", placeholder: "name@company.com" }}
        onAdd={add}
      />
    </fieldset>
  );
}
