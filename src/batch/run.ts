/**
 * A run: every input is read, annotated or taken from the store, added up and handed to the sink, in the order of the
 * inputs, whoever is done first. What is in flight is bounded, so that memory does not grow with the corpus.
 */
import type { Diagnostic } from "../diagnostic.ts";
import { type Annotated, diagnosticOutcome, failureOf } from "./annotator.ts";
import { Dispatcher, type DispatchOptions } from "./dispatch.ts";
import type { InputItem, TextItem } from "./item.ts";
import { type Outcome, unpackOutcome } from "./outcome.ts";
import type { Recall } from "./recall.ts";
import type { Sink } from "./sink.ts";
import { Tally } from "./tally.ts";

export interface Run extends DispatchOptions {
  /** In the order of the tables. */
  readonly items: AsyncIterable<InputItem>;
  /** Problems that belong to no input. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sink: Pick<Sink, "take">;
  /** What earlier runs found; nothing without it. */
  readonly recall?: Recall;
  readonly observer: Observer;
  /** Aborted when the run shall end. */
  readonly signal: AbortSignal;
}

export interface Observer {
  /** An input is done. `bytes`: its size. */
  onDone(step: Step): void;
  /** The program failed; the stack is for the report of the bug. */
  onFault(stack: string): void;
}

export interface Step {
  readonly item: InputItem;
  readonly bytes: number;
  readonly outcome: Outcome;
  /** True where an earlier run had found it. */
  readonly isRecalled: boolean;
  readonly tally: Tally;
}

/** Throws the reason when the run is aborted. What is wrong with an input is in its outcome. */
export async function runBatch(run: Run): Promise<Tally> {
  const { items, diagnostics, sink, signal, recall } = run;
  const tally = new Tally();
  const dispatcher = new Dispatcher(run);
  const flights = new FlightQueue();
  const land = (flight: Flight) => landFlight(flight, run, tally);
  try {
    const outcome = diagnosticOutcome(...diagnostics);
    tally.add(outcome.summary);
    await sink.take(outcome, undefined);
    for await (const item of items) {
      signal.throwIfAborted();
      flights.add(depart(item, dispatcher, recall));
      while (flights.areMany || flights.isLanded) {
        if (!flights.isLanded) dispatcher.hurry();
        await land(flights.shift());
      }
    }
    dispatcher.end();
    while (flights.length > 0) await land(flights.shift());
  } finally {
    await dispatcher.close();
  }
  return tally;
}

/** An input on its way. */
interface Flight {
  readonly item: InputItem;
  readonly bytes: number;
  readonly answer: Promise<Answer>;
}

/** What the annotator says, or what there is to say without it. */
type Answer =
  | Annotated
  | { readonly kind: "recalled"; readonly packed: Uint8Array }
  | { readonly kind: "known"; readonly outcome: Outcome };

function depart(item: InputItem, dispatcher: Dispatcher, recall: Recall | undefined): Flight {
  if (item.kind === "text")
    return { item, bytes: item.bytes.length, answer: answerOf(item, dispatcher, recall) };
  const outcome = diagnosticOutcome(...(item.kind === "unread" ? [item.diagnostic] : []));
  return { item, bytes: 0, answer: Promise.resolve({ kind: "known", outcome }) };
}

async function answerOf(item: TextItem, dispatcher: Dispatcher, recall: Recall | undefined): Promise<Answer> {
  const packed = recall?.find(item);
  if (packed !== undefined) return { kind: "recalled", packed };
  const answer = await dispatcher.annotate(item);
  if (answer.kind === "done") recall?.keep(item, answer.packed);
  return answer;
}

async function landFlight(
  { item, bytes, answer: arriving }: Flight,
  { sink, observer, signal }: Run,
  tally: Tally,
): Promise<void> {
  const answer = await unlessAborted(arriving, signal);
  const outcome = outcomeOf(item, answer, observer);
  tally.add(outcome.summary, item);
  await sink.take(outcome, item);
  observer.onDone({ item, bytes, outcome, tally, isRecalled: answer.kind === "recalled" });
}

function outcomeOf({ path }: InputItem, answer: Answer, { onFault }: Observer): Outcome {
  if (answer.kind === "done" || answer.kind === "recalled") return unpackOutcome(answer.packed);
  if (answer.kind === "known") return answer.outcome;
  if (answer.kind === "failed" && answer.stack !== undefined) onFault(answer.stack);
  return failureOf(path, answer);
}

/** Throws the reason as soon as there is one, whatever is still being worked on. */
function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Bytes of input, and number of inputs, that may be on their way. */
const mostBytes = 2_000_000;
const mostItems = 4096;

/** Inputs on their way, in their order. */
class FlightQueue {
  readonly #entries: { readonly flight: Flight; isLanded: boolean }[] = [];
  #bytes = 0;

  get length(): number {
    return this.#entries.length;
  }

  get areMany(): boolean {
    return this.length > mostItems || this.#bytes > mostBytes;
  }

  /** True when the first has arrived. */
  get isLanded(): boolean {
    return this.#entries[0]?.isLanded === true;
  }

  add(flight: Flight): void {
    const entry = { flight, isLanded: false };
    this.#entries.push(entry);
    this.#bytes += flight.bytes;
    const arrive = () => {
      entry.isLanded = true;
    };
    flight.answer.then(arrive, arrive);
  }

  /** Takes the first, and keeps nothing of it. Throws a RangeError when there is none. */
  shift(): Flight {
    const first = this.#entries.shift();
    if (first === undefined) throw new RangeError("nothing is on its way");
    this.#bytes -= first.flight.bytes;
    return first.flight;
  }
}
