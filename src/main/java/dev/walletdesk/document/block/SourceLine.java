package dev.walletdesk.document.block;

import java.util.List;

/**
 * Where something was seen and when, in one line.
 *
 * @param sentence the line without links
 * @param label what stands before the pages in a line that has links
 * @param separator what stands between two pages
 * @param pages what a format that has links shows in place of the sentence; empty for the sentence
 */
public record SourceLine(String sentence, String label, String separator, List<Citation> pages) {}
