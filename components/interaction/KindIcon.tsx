import { Handshake, type LucideIcon, MailOpen, Phone, Send } from "lucide-preact";
import type { InteractionKind } from "../../lib/method/model.ts";
import { Icon } from "../base/Icon.tsx";

const ICONS: Record<InteractionKind, LucideIcon> = {
  met: Handshake,
  called: Phone,
  "they-wrote": MailOpen,
  "we-wrote": Send,
};

/** The sign of a kind of contact; its words stand beside it. */
export const KindIcon = ({ kind, size = 14 }: { kind: InteractionKind; size?: number }) => (
  <Icon of={ICONS[kind]} size={size} />
);
