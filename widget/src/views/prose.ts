import { guard } from "lit/directives/guard.js";
import { sanitise, type Fitting } from "../markup";

/** Server HTML, sanitised once: the nodes stay the same ones while it does not change. */
export function prose(content: string, fitting: Fitting): unknown {
  return guard([content, fitting.heading, fitting.table], () => sanitise(content, fitting));
}
