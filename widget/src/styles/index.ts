import { answer } from "./answer";
import { compact } from "./compact";
import { composer } from "./composer";
import { host } from "./host";
import { launcher } from "./launcher";
import { panel } from "./panel";
import { prose } from "./prose";
import { tokens } from "./tokens";
import { transcript } from "./transcript";

/** All that the widget looks like, as sheets that a strict policy lets through. */
export const styles = [tokens, host, prose, launcher, panel, transcript, answer, composer, compact];
