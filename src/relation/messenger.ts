/** A miRNA acts on the messenger of a gene: the relation is written with the gene, whose identifier others look for. */
import type { Mention } from "../model.ts";
import type { Finding } from "./finding.ts";
import { nested } from "./grammar/item.ts";

/** "miR-107 targets BACE1 mRNA" as targets(miR-107, BACE1); other findings as they are. */
export function betweenGenes(finding: Finding, mentions: readonly Mention[]): Finding {
  const { subject, object } = finding;
  if (isMicroRna(subject)) return { ...finding, object: geneOf(object, mentions) };
  return isMicroRna(object) ? { ...finding, subject: geneOf(subject, mentions) } : finding;
}

function isMicroRna({ entity }: Mention): boolean {
  return entity.type === "mirna" || entity.type === "mirna_generic";
}

const messenger = /\b(?:mRNAs?|messenger RNAs?|transcripts?)\b/iu;

/** The only gene named in the name of a messenger, or the mention itself. */
function geneOf(mention: Mention, mentions: readonly Mention[]): Mention {
  if (mention.entity.type !== "rna" || !messenger.test(mention.entity.name)) return mention;
  const genes = nested(mention, mentions).filter((m) => m.entity.type === "protein");
  const [gene, other] = genes;
  return gene !== undefined && other === undefined ? gene : mention;
}
