import { language, t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import { joinedFrom, type Joined as One, split, type Unshown } from "../../lib/records/merge.ts";
import type { Mergeable } from "../../lib/store/aliases.ts";
import { Button } from "../base/Button.tsx";
import { shownDate } from "../base/date.ts";
import { saveFacts } from "../saving/saveFacts.ts";
import { keepFocus } from "./keepFocus.ts";
import "./merge.css";

const wordsOf = ({ field, text }: Unshown) => t(`merge.unshown.${field}`, { text });

function Row({ one }: { one: One }) {
  const [name = t("work.unnamed"), ...others] = one.names;
  const when = shownDate(new Date(one.at).toISOString(), language.value);
  return (
    <li class="joined" data-value={one.ref.slice(one.ref.indexOf(":") + 1)}>
      <div class="grow">
        <p class="wrap">
          <bdi>{name}</bdi>
        </p>
        <p class="soft small wrap">{[...others, t("merge.joined_on", { date: when })].join(" · ")}</p>
        {!settings.value.screenShared &&
          one.unshown
            .filter(({ text }) => text !== name)
            .map((each) => (
              <p key={each.field} class="soft small wrap">
                {wordsOf(each)}
              </p>
            ))}
      </div>
      <Button
        data-action="split"
        aria-label={t("merge.split_name", { who: name })}
        onClick={(event) => {
          keepFocus(event.currentTarget);
          void saveFacts((store) => split(store, one.ref));
        }}
      >
        {t("merge.split")}
      </Button>
    </li>
  );
}

/** What a person, company or deal was joined from, each to be split off again; nothing where it is of one piece. */
export function Joined({ type, id }: { type: Mergeable; id: string }) {
  const joined = useQuery((store) => joinedFrom(store, `${type}:${id}`), [type, id]);
  if (!joined?.length) return null;
  return (
    <div class="stack" data-control="joined">
      <h3 class="section-title">{t("merge.joined")}</h3>
      <ul>
        {joined.map((one) => (
          <Row key={one.ref} one={one} />
        ))}
      </ul>
    </div>
  );
}
