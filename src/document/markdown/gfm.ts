/**
 * What articles use of GitHub's Markdown: tables, footnotes, struck text. Its automatic links are left out, since an
 * address is text here, and looking for one at every word takes longer than all the rest of reading.
 */
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Data } from "unified";

/** Adds the extensions to the data of a processor. A single tilde means "about". */
export function addGfm(data: Data): void {
  const syntax = [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false })];
  const trees = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()];
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...trees];
}
